using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>The letters that begin every United Kingdom postcode (Royal Mail's 124 areas, and the Crown dependencies).</summary>
internal static class PostcodeAreas
{
    private static readonly FrozenSet<string> All = (
        "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV "
        + "JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY "
        + "TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the letters a code starts with (one or two) are an area.</summary>
    public static bool Starts(ReadOnlySpan<char> code) =>
        code.Length >= 2 && Lookup.Contains(char.IsLetter(code[1]) ? code[..2] : code[..1]);
}
