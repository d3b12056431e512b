namespace SendVoice.Functions.Storage;

/// <summary>
/// Where tables and queues are: a connection string (<c>AzureWebJobsStorage</c>, as on a developer's machine) or, in Azure,
/// the two service addresses, reached with the app's managed identity.
/// </summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    public string? ConnectionString { get; set; }

    public Uri? TableServiceUri { get; set; }

    public Uri? QueueServiceUri { get; set; }

    /// <summary>Seconds one storage call may take before it is tried again.</summary>
    public double CallTimeoutSeconds { get; set; } = 5;
}
