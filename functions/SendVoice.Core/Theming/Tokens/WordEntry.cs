namespace SendVoice.Core.Theming.Tokens;

/// <summary>What is known of a word: the classes it is of, and the patterns whose search begins at it.</summary>
internal sealed record WordEntry(int[] Classes, Pattern[] Anchored)
{
    public static WordEntry Unknown { get; } = new([], []);
}
