using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Cli.Training;

/// <summary>The folder <c>lists</c> of the training data: names of people, places and schools, tab-separated with one line of titles, or a name a line.</summary>
internal sealed class NameLists(string folder)
{
    private const int CommonGivenNames = 1500;
    private const int LongestHouse = 3;

    /// <summary>Locales whose names are as much at home in England as any.</summary>
    private static readonly string[] NearLocales = ["en_", "pl_", "ro_", "tr_"];

    /// <summary>Given names of the United Kingdom, commonest first, with their counts.</summary>
    public IReadOnlyList<string> CountedGivenNames { get; } = [.. Lines(folder, "uk_given_names.tsv").Skip(1)];

    public IReadOnlyList<string> BritishSurnames { get; } = [.. Lines(folder, "surnames_uk.txt")];

    public IReadOnlyList<string> AmericanSurnames { get; } = [.. Lines(folder, "surnames_us.txt")];

    /// <summary>Romanised names popular in some country.</summary>
    public IReadOnlyList<string> PopularGivenNames { get; } = [.. Column(folder, "popular_given_by_country.tsv", 2)];

    public IReadOnlyList<string> PopularSurnames { get; } = [.. Column(folder, "popular_surname_by_country.tsv", 2)];

    public IReadOnlyList<string> Places { get; } = [.. Lines(folder, "gb_place_names.txt")];

    /// <summary>Names of English schools without the words that tell their kind.</summary>
    public IReadOnlyList<string> Schools { get; } = [.. Column(folder, "england_schools.tsv", 0).Select(SchoolNames.WithoutKind)];

    private IReadOnlyList<(string Locale, bool IsGiven, string Name)> ByLocale { get; } =
        [.. Rows(folder, "faker_names.tsv", 4).Select(static row => (row[0], row[1] == "given", row[3]))];

    public IEnumerable<string> NearNames => [.. PopularSurnames, .. ByLocale.Where(static row => NearLocales.Any(near => row.Locale.StartsWith(near, StringComparison.Ordinal))).Select(static row => row.Name), .. PopularGivenNames];

    public IEnumerable<string> FarNames => [.. AmericanSurnames, .. ByLocale.Select(static row => row.Name), .. EastAsianNames.GivenNames.SelectMany(static names => names), .. EastAsianNames.Surnames];

    public SurrogateSources Surrogates()
    {
        var all = CountedGivenNames.Select(static line => line.Split('\t')[0]).Where(static name => name.Length > 1).ToList();
        var common = all.Take(CommonGivenNames).ToList();
        return new(
            [common, common, common, common, all, all, all, all, .. Groups(isGiven: true), PopularGivenNames, PopularGivenNames, .. EastAsianNames.GivenNames],
            [BritishSurnames, BritishSurnames, BritishSurnames, BritishSurnames, AmericanSurnames, .. Groups(isGiven: false), PopularSurnames, PopularSurnames, EastAsianNames.Surnames],
            [.. Places.Where(static place => place.Split(' ').Length <= LongestHouse && !place.AsSpan().ContainsAny('(', ','))],
            [.. Schools.Where(static school => school.Length > 3 && school.Split(' ').Length <= LongestHouse && school.All(static unit => char.IsLetter(unit) || unit is ' ' or '\'' or '-'))]);
    }

    private IEnumerable<IReadOnlyList<string>> Groups(bool isGiven) =>
        ByLocale.Where(row => row.IsGiven == isGiven).GroupBy(static row => row.Locale, StringComparer.Ordinal).Select(static group => group.Select(static row => row.Name).ToList());

    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file));

    private static IEnumerable<string[]> Rows(string folder, string file, int columns) =>
        Lines(folder, file).Skip(1).Select(static line => line.Split('\t')).Where(row => row.Length >= columns);

    private static IEnumerable<string> Column(string folder, string file, int column) => Rows(folder, file, column + 1).Select(row => row[column]);
}
