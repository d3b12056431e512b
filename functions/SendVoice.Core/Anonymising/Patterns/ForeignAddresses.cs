using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Streets and postal codes of other countries, for those that cost no ordinary word: relatives abroad have addresses too.</summary>
internal static partial class ForeignAddresses
{
    private const int FewestDigits = 5;

    private static readonly FrozenSet<string> States = (
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.Abroad))
        {
            foreach (var match in Street().EnumerateMatches(text.View))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Address, 0.9));
        }

        if (text.DigitCount < FewestDigits)
            return;
        foreach (var match in RunMatching.At(text, American(), before: (3, 3)))
        {
            if (States.Contains(match.Value[..2]))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Address, 0.9));
        }

        foreach (var match in RunMatching.At(text, BeforeTown(), before: (0, 0)))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Address, 0.85));
    }

    // "Calle del Olmo 17", "Lindenallee 8": the number comes last.
    [GeneratedRegex(@"\b(?:(?:Calle|Via|Viale|Rue|Rua|Strada|Avenida|Avenue|Plaza|Piazza|Ulica|Carrer|Bulevardul)[ ](?:(?:de|del|della|di|da|do|dos|la|le|les|des|du|el|los)[ ]){0,2}" + StreetWords.Name + "(?:[ ]" + StreetWords.Name
        + @")?|[A-Z][a-z]{2,20}(?:strasse|strase|str\.|allee|weg|platz|gasse|straat|laan|gatan|gata|vej))(?:,)?[ ]\d{1,4}[a-z]?(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"\G(?<![\p{L}\d])[A-Z]{2}[ ]\d{5}(?:-\d{4})?(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex American();

    [GeneratedRegex(@"\G(?<=,[ ]|\n)\d{5}(?=[ ][A-Z]\p{Ll}{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTown();
}
