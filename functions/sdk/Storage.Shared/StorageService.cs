namespace Azure.Storage.Shared;

/// <summary>What tells one storage service from another in a connection string.</summary>
/// <param name="Name">As in <c>QueueEndpoint</c> and, in lower case, in <c>account.queue.core.windows.net</c>.</param>
/// <param name="EmulatorPort">Where an emulator listens unless told otherwise.</param>
internal sealed record StorageService(string Name, int EmulatorPort)
{
    public static StorageService Queue { get; } = new("Queue", 10001);

    public static StorageService Table { get; } = new("Table", 10002);
}
