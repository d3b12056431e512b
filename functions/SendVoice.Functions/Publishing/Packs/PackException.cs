namespace SendVoice.Functions.Publishing.Packs;

/// <summary>A pack was asked for that cannot be; the message is one sentence for whoever asked.</summary>
public sealed class PackException(string message) : Exception(message);
