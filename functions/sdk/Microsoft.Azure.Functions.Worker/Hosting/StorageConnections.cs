using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>
/// Opens the storage account that a setting names: by a connection string, or by <c>NAME__queueServiceUri</c> and
/// <c>NAME__tableServiceUri</c> (or <c>NAME__accountName</c>) with the identity of the app, <c>NAME__clientId</c> if it has several.
/// </summary>
internal sealed class StorageConnections(IConfiguration settings)
{
    public const string Default = "AzureWebJobsStorage";

    /// <summary>Bodies stay as they are in the queue, so that one that cannot be decoded can still be moved.</summary>
    private static QueueClientOptions PlainBodies => new() { MessageEncoding = QueueMessageEncoding.None };

    public QueueServiceClient Queues(string? connection)
    {
        var section = Section(connection);
        return section.Value is { Length: > 0 } text
            ? new QueueServiceClient(text, PlainBodies)
            : new QueueServiceClient(Address(section, "queue"), Identity(section), PlainBodies);
    }

    public TableClient Table(string name)
    {
        var section = Section(Default);
        return section.Value is { Length: > 0 } text
            ? new TableClient(text, name)
            : new TableClient(Address(section, "table"), name, Identity(section));
    }

    /// <summary>As the Functions host looks a connection up: with its own prefix first.</summary>
    private IConfigurationSection Section(string? connection)
    {
        var prefixed = settings.GetSection("AzureWebJobs" + connection);
        return connection is not null && prefixed.Exists() ? prefixed : settings.GetSection(connection ?? Default);
    }

    private static Uri Address(IConfigurationSection section, string service)
    {
        if (section[service + "ServiceUri"] is { Length: > 0 } address)
            return new Uri(address);
        if (section["accountName"] is { Length: > 0 } account)
            return new Uri($"https://{account}.{service}.core.windows.net");
        throw new InvalidOperationException(
            $"No storage account: set {section.Key} to a connection string, or {section.Key}__{service}ServiceUri to an address.");
    }

    private static DefaultAzureCredential Identity(IConfigurationSection section) =>
        new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] });
}
