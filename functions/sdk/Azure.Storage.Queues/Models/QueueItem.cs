namespace Azure.Storage.Queues.Models;

public class QueueItem
{
    internal QueueItem(string name, IDictionary<string, string> metadata)
    {
        Name = name;
        Metadata = metadata;
    }

    public string Name { get; }

    /// <summary>Empty unless asked for with <see cref="QueueTraits.Metadata"/>.</summary>
    public IDictionary<string, string> Metadata { get; }
}
