namespace Azure.Storage.Queues;

/// <summary>How a message's body becomes the text the service stores.</summary>
public enum QueueMessageEncoding
{
    /// <summary>As it is; it must be text that XML can hold.</summary>
    None,

    /// <summary>Base64 of its bytes, as the Functions host expects by default.</summary>
    Base64,
}
