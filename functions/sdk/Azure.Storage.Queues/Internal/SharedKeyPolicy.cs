using System.Globalization;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

/// <summary>
/// Signs with the account's key as "Authorize with Shared Key" in the storage REST reference lays down for version
/// 2015-02-21 and later. One run a try: the service refuses a date more than fifteen minutes off.
/// </summary>
internal sealed class SharedKeyPolicy(StorageAccountKey key) : HttpPipelineSynchronousPolicy
{
    /// <summary>The headers that stand between the verb and the <c>x-ms-</c> headers; null is the length of the body.</summary>
    private static readonly string?[] SignedHeaders =
    [
        "Content-Encoding", "Content-Language", null, "Content-MD5", "Content-Type", "Date",
        "If-Modified-Since", "If-Match", "If-None-Match", "If-Unmodified-Since", "Range",
    ];

    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        request.Headers.SetValue("x-ms-date", TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        request.Headers.SetValue("Authorization", $"SharedKey {key.AccountName}:{key.Sign(StringToSign(request))}");
    }

    private string StringToSign(Request request)
    {
        var text = new StringBuilder(512).Append(request.Method.Method).Append('\n');
        foreach (var header in SignedHeaders)
            text.Append(header is null ? Length(request) : Header(request, header)).Append('\n');

        AppendServiceHeaders(text, request);
        AppendResource(text, request.Uri.ToUri());
        return text.ToString();
    }

    private static string? Header(Request request, string name) =>
        request.Headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>Empty when there is no body, for a body of length 0 as well.</summary>
    private static string? Length(Request request) =>
        request.Content is { } content && content.TryComputeLength(out var length) && length > 0
            ? length.ToString(CultureInfo.InvariantCulture)
            : null;

    private static void AppendServiceHeaders(StringBuilder text, Request request)
    {
        var headers = request.Headers
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .Select(header => (Name: header.Name.ToLowerInvariant(), header.Value))
            .OrderBy(header => header.Name, StringComparer.Ordinal);
        foreach (var (name, value) in headers)
            text.Append(name).Append(':').Append(value.Trim()).Append('\n');
    }

    /// <summary>The account, the path as sent (an emulator's path begins with the account too), the query decoded and sorted.</summary>
    private void AppendResource(StringBuilder text, Uri address)
    {
        text.Append('/').Append(key.AccountName).Append(address.AbsolutePath);
        var parameters = address.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(parameter => parameter.Split('=', 2))
            .Select(pair => (Name: Uri.UnescapeDataString(pair[0]).ToLowerInvariant(), Value: Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "")))
            .GroupBy(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var parameter in parameters)
            text.Append('\n').Append(parameter.Key).Append(':').AppendJoin(',', parameter.Order(StringComparer.Ordinal));
    }
}
