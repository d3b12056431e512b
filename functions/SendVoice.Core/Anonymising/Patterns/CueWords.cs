using System.Buffers;
using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>
/// The words without which a pattern cannot match. Each list repeats what its pattern requires and may hold more, never less: a
/// word that is added to a pattern is added here.
/// </summary>
internal static class CueWords
{
    private const string Months = "january february march april may june july august september sept october november december jan feb mar apr jun jul aug sep oct nov dec "
        + "baishakh boishakh chaitra choitro falgun phalgun srabon bhadro poush muharram safar rajab shaban sha'ban ramadan ramadhan shawwal tishrei cheshvan kislev shevat nisan sivan elul";

    private static readonly (PatternCues Cue, string Words)[] Lists =
    [
        (PatternCues.At, "at"),
        (PatternCues.Dot, "dot"),
        (PatternCues.Slash, "slash"),
        (PatternCues.Account, "insta instagram ig snap snapchat tiktok tok twitter facebook fb discord gamertag gamer psn xbox roblox skype youtube telegram username user handle"),
        (PatternCues.Birth, "d b ob date"),
        (PatternCues.SpelledDay, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"),
        (PatternCues.Telephone, "tel telephone telphone phone ph mob mobile landline call ring text whatsapp fax ext extension my"),
        (PatternCues.Reference, "ref refs reference references urn upn uln mrn passport nino ni pass buspass id number numbers num no nos nr code ending tracking reservation invoice docket account booking payroll charge notice card licence policy"),
        (PatternCues.Registration, "reg registration plate vrm"),
        (PatternCues.Street, "road rd street lane ln avenue ave crescent cres terrace terr mews gardens gdns grove fold parade circular boulevard bypass arcade esplanade close drive dr way court ct place pl row square sq "
            + "hill rise view park green walk croft bank villas wharf yard garth mount vale hall house mill gate meadow meadows fields end side common heights chase ridge path bottom nook dale glen lodge cottage cottages buildings drove quay st "
            + "blvd vw drift passage field piece reach ride spinney copse orchard paddock paddocks mead ley leys acre acres brow bridge dell dene holt knoll lea wynd pastures maltings moorings hollow glade causeway approach covert crofts lawn lawns promenade strand wood woods "
            + "parkway pkwy highway hwy expressway turnpike trail plaza loop cove crossing butts glebe oval point tower"),
        (PatternCues.Estate, "estate site park block"),
        (PatternCues.Flat, "flat apartment apt suite rm unit plot bay pitch maisonette box"),
        (PatternCues.HouseNumber, "number no num"),
        (PatternCues.Home, "live lives lived living address"),
        (PatternCues.Abroad, "calle via viale rue rua strada avenida avenue plaza piazza ulica carrer bulevardul"),
        (PatternCues.RareCondition, "rare one"),
        (PatternCues.Circumstance, "triplets quadruplets quads quintuplets conjoined witness identity prison jail custody murdered killed shot stabbed died fire paper papers news press trafficked surrogate asylum deported only lottery kidnapped abducted terror"),
        (PatternCues.Few, "one two three four"),
        (PatternCues.Group, "us them other others group only just families parents mums dads carers people"),
    ];

    /// <summary>What these begin goes on in many ways, or runs into the number after it.</summary>
    private static readonly (PatternCues Cue, string Starts)[] StartLists =
        [(PatternCues.Birth, "birth dob born bday"), (PatternCues.RareCondition, "chromosom micro"), (PatternCues.Reference, "ref urn upn uln mrn pass nino ni buspass")];

    private static readonly string[] AbroadEnds = "strasse strase str allee weg platz gasse straat laan gatan gata vej".Split(' ');
    private static readonly (PatternCues Cue, string Start)[] Starts = [.. StartLists.SelectMany(static list => list.Starts.Split(' ').Select(start => (list.Cue, start)))];
    private static readonly string[] MonthForms = Months.Split(' ');
    private static readonly FrozenDictionary<string, PatternCues> Table = Tabulate();
    private static readonly FrozenDictionary<string, PatternCues>.AlternateLookup<ReadOnlySpan<char>> Lookup = Table.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<string> LinkStarts = SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>What the runs of letters in a lower case word hint at: "3rd-march" has two.</summary>
    public static PatternCues In(ReadOnlySpan<char> word)
    {
        var cues = PatternCues.None;
        for (var at = 0; at < word.Length; at++)
        {
            var end = at;
            while (end < word.Length && !char.IsAsciiDigit(word[end]) && word[end] is not ('\'' or '-'))
                end++;
            if (end > at)
                cues |= InLetters(word[at..end]);
            at = end;
        }

        return cues;
    }

    /// <summary>What the characters of a view hint at.</summary>
    public static PatternCues Marks(ReadOnlySpan<char> view)
    {
        var cues = view.Contains('@') ? PatternCues.AtSign : PatternCues.None;
        if (view.ContainsAny(LinkStarts))
            cues |= PatternCues.LinkStart;
        for (var at = view.IndexOf('.'); at >= 0 && at + 1 < view.Length;)
        {
            if (char.IsLetter(view[at + 1]))
                return cues | PatternCues.InnerDot;
            var next = view[(at + 1)..].IndexOf('.');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return cues;
    }

    private static PatternCues InLetters(ReadOnlySpan<char> letters)
    {
        Lookup.TryGetValue(letters, out var cues);
        foreach (var (cue, start) in Starts)
            cues |= letters.StartsWith(start, StringComparison.Ordinal) ? cue : PatternCues.None;
        foreach (var end in AbroadEnds)
            cues |= letters.EndsWith(end, StringComparison.Ordinal) ? PatternCues.Abroad : PatternCues.None;
        foreach (var month in MonthForms)
            cues |= letters.EndsWith(month, StringComparison.Ordinal) ? PatternCues.Month : PatternCues.None;
        return cues;
    }

    private static FrozenDictionary<string, PatternCues> Tabulate()
    {
        var table = new Dictionary<string, PatternCues>(StringComparer.Ordinal);
        foreach (var (cue, words) in Lists)
        {
            foreach (var word in words.Split(' '))
                table[word] = table.GetValueOrDefault(word) | cue;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
