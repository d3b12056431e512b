using System.Buffers;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>What stands between two tokens, or beyond the first and the last.</summary>
internal enum Gap : byte
{
    Start,
    End,
    Space,
    Nothing,
    Line,
    EmptyLine,
    Initial,
    Sentence,
    Comma,
    Bracket,
    Quote,
    Dash,
    Colon,
    At,
    Hash,
    Ampersand,
    Other,
}

internal static class Gaps
{
    private static readonly (SearchValues<char> Units, Gap Gap)[] ByUnit =
    [
        (SearchValues.Create(","), Gap.Comma), (SearchValues.Create("()"), Gap.Bracket), (SearchValues.Create("\"'"), Gap.Quote), (SearchValues.Create("-/"), Gap.Dash),
        (SearchValues.Create(":"), Gap.Colon), (SearchValues.Create("@"), Gap.At), (SearchValues.Create("#"), Gap.Hash), (SearchValues.Create("&"), Gap.Ampersand),
    ];

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?");

    /// <param name="between">The characters between two tokens.</param>
    /// <param name="afterInitial">The token before is a single letter.</param>
    public static Gap Of(ReadOnlySpan<char> between, bool afterInitial)
    {
        if (between is " ")
            return Gap.Space;
        if (between.IsEmpty)
            return Gap.Nothing;
        if (between.Contains('\n'))
            return between.Count('\n') > 1 ? Gap.EmptyLine : Gap.Line;
        if (between.ContainsAny(Stops))
            return between[0] == '.' && afterInitial ? Gap.Initial : Gap.Sentence;
        foreach (var (units, gap) in ByUnit)
        {
            if (between.ContainsAny(units))
                return gap;
        }

        return Gap.Other;
    }
}
