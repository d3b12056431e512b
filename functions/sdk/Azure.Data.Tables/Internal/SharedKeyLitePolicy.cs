using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

/// <summary>
/// Signs with the account's key as "Shared Key Lite for the Table service" in the storage REST reference lays down: the
/// date and the resource. One run a try: the service refuses a date more than fifteen minutes off.
/// </summary>
internal sealed class SharedKeyLitePolicy(StorageAccountKey key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        var date = TimeProvider.System.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);

        // The resource is the account, then the path as sent; an emulator's path begins with the account too.
        // Of the query only "comp" would count, which no request here has.
        var signature = key.Sign($"{date}\n/{key.AccountName}{request.Uri.ToUri().AbsolutePath}");
        request.Headers.SetValue("x-ms-date", date);
        request.Headers.SetValue("Authorization", $"SharedKeyLite {key.AccountName}:{signature}");
    }
}
