using System.Collections.Frozen;

namespace SendVoice.Core.Theming.Tokens;

/// <summary>Whether words deny what follows them.</summary>
internal static class Negation
{
    private const int Reach = 2;

    private static readonly FrozenSet<string> Deniers = Set(
        "no not never isnt wasnt arent werent dont didnt doesnt hasnt havent hadnt wont cant cannot couldnt wouldnt shouldnt aint nobody none nothing without neither nor hardly");

    /// <summary>Words after which the denial is of knowing, stopping or wishing, not of what follows: <c>I don't know why he hits me</c>.</summary>
    private static readonly FrozenSet<string> Defused = Set(
        "stop stopped stopping know knew known only just understand care remember matter want wants wanted like liked even mind realise believe believed "
        + "tell told say said help helped notice noticed listen do done let being sure why how because enough sleep cope happy see seen safe allowed longer");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Denier = Deniers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Defuser = Defused.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a denial stands between <paramref name="first"/> and <paramref name="last"/> or just before, in the same sentence.</summary>
    public static bool Denies(TokenList tokens, int first, int last)
    {
        for (var at = Math.Max(0, first - Reach); at < last; at++)
        {
            if (tokens.Sentence(at) == tokens.Sentence(first) && IsDenial(tokens, at))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase of the rule tables speaks of a lack itself, so that its own <c>not</c> must not cancel it.</summary>
    public static bool IsPartOf(string phrase) =>
        phrase.Split(' ', '/', '?').Any(word => Deniers.Contains(word.Replace("'", "", StringComparison.Ordinal)));

    private static bool IsDenial(TokenList tokens, int at) =>
        Denier.Contains(tokens.Word(at))
        && !(at + 1 < tokens.Count && Defuser.Contains(tokens.Word(at + 1)))
        && !(at > 0 && tokens.Word(at - 1) is "if" or "why");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
