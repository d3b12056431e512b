namespace SendVoice.Functions.Publishing.Packs;

/// <summary>What a pack can be written as.</summary>
public enum PackFormat
{
    /// <summary>For people.</summary>
    Html,

    /// <summary>The same figures as data.</summary>
    Json,
}
