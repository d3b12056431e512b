namespace Azure.Storage.Queues.Models;

/// <summary>What comes along when queues are listed.</summary>
[Flags]
public enum QueueTraits
{
    None = 0,
    Metadata = 1,
}
