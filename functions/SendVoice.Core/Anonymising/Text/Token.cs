using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Text;

/// <summary>One word or number of a text.</summary>
/// <param name="Start">Offset in the view.</param>
/// <param name="End">One past its last character, without a possessive or contracted ending (<c>'s</c>, <c>'ll</c>).</param>
/// <param name="FullEnd">One past its last character, with that ending.</param>
/// <param name="Facts">What is known of the word, without the ending.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="StartsSentence">Nothing but an opening quote or bracket stands between it and the sentence's start.</param>
/// <param name="StartsLine">It is the first word of its line.</param>
/// <param name="Ending">The last letter of that ending in lower case (s of <c>'s</c>), or a nul when there is none.</param>
internal readonly record struct Token(int Start, int End, int FullEnd, WordFacts Facts, TokenShape Shape, bool StartsSentence, bool StartsLine, char Ending)
{
    public int Length => End - Start;

    /// <summary>Lower case, without the ending.</summary>
    public string Word => Facts.Word;

    public bool IsWord => Shape is not (TokenShape.Number or TokenShape.Placeholder);

    public bool IsCapitalised => Shape is TokenShape.Capitalised or TokenShape.AllCapitals or TokenShape.Initial;

    public bool IsPossessive => Ending == 's';

    /// <summary>Whether the word is of any of the groups.</summary>
    public bool Is(WordGroups groups) => (Facts.Groups & groups) != WordGroups.None;
}
