namespace SendVoice.Core.Theming.Tokens;

/// <summary>A phrase to look for: word classes in order, each with how many words may stand before it.</summary>
/// <param name="Label">What the builder was told it means.</param>
/// <param name="Classes">Numbers of the classes its words must be of.</param>
/// <param name="Gaps">How many other words may stand before each class; the first is 0.</param>
/// <param name="Anchor">Index of the class that is rarest in ordinary writing; the search begins there.</param>
internal sealed record Pattern(int Label, int[] Classes, int[] Gaps, int Anchor);
