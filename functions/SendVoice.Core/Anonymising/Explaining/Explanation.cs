namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>What was decided of a comment, and why.</summary>
/// <param name="Result">What <see cref="Anonymiser.Anonymise(string)"/> answers.</param>
/// <param name="Words">Every word and number of the comment, in order.</param>
public sealed record Explanation(Anonymisation Result, IReadOnlyList<WordExplanation> Words);
