using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A question to the service: which rows or tables, which columns, and from where on.</summary>
internal sealed record TableQuery(string Path, string? Filter, string? Select = null)
{
    /// <summary>Between the two halves of a continuation token; the service escapes spaces in both.</summary>
    private const char Separator = ' ';

    public async Task<Page<T>> FetchAsync<T>(
        TableConnection connection, Func<JsonElement, T> read, (string? Continuation, int? Size) from, CancellationToken cancellationToken)
    {
        using var message = connection.NewMessage(TableOperations.Get, Path);
        Append(message.Request.Uri, "$filter", Filter);
        Append(message.Request.Uri, "$select", Select);
        Append(message.Request.Uri, "$top", from.Size?.ToString(CultureInfo.InvariantCulture));
        AppendContinuation(message.Request.Uri, from.Continuation);
        var response = await connection.SendAsync(message, cancellationToken);
        using var document = JsonDocument.Parse(response.Content);
        var rows = document.RootElement.GetProperty("value").EnumerateArray().Select(read).ToList();
        return Page<T>.FromValues(rows, Continuation(response), response);
    }

    private static void Append(RequestUriBuilder address, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            address.AppendQuery(name, value, escapeValue: true);
    }

    private static void AppendContinuation(RequestUriBuilder address, string? continuation)
    {
        if (continuation?.Split(Separator) is [var kind, var first, var second])
        {
            Append(address, kind == "T" ? "NextTableName" : "NextPartitionKey", first);
            Append(address, "NextRowKey", second);
        }
    }

    private static string? Continuation(Response response)
    {
        var headers = response.Headers;
        if (headers.TryGetValue("x-ms-continuation-NextTableName", out var table))
            return $"T{Separator}{table}{Separator}";

        var row = headers.TryGetValue("x-ms-continuation-NextRowKey", out var key) ? key : "";
        return headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)
            ? $"R{Separator}{partition}{Separator}{row}"
            : null;
    }
}
