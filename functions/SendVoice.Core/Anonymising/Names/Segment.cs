namespace SendVoice.Core.Anonymising.Names;

/// <summary>Tokens between two commas, line ends or the like; first and last are inclusive.</summary>
internal readonly record struct Segment(int First, int Last, bool StartsLine)
{
    public int Count => Last - First + 1;
}
