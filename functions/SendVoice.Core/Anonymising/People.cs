using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising;

/// <summary>Which of the names in one comment mean the same person.</summary>
internal sealed partial class People
{
    private readonly Dictionary<int, int> _numbers;

    private People(Dictionary<int, int> numbers) => _numbers = numbers;

    /// <param name="original">The text, which may already hold placeholders of its own.</param>
    /// <param name="spans">What was found in it.</param>
    public static People Of(string original, IReadOnlyList<FoundSpan> spans)
    {
        if (!spans.Any(static span => span.Type == SpanType.Person))
            return new([]);
        var people = new KnownPeople();
        var whose = new Dictionary<int, int>();
        foreach (var (start, parts) in spans.Where(static span => span.Type == SpanType.Person)
            .Select(span => (span.Start, Parts: PersonName.Parts(original, span))).OrderByDescending(static person => person.Parts.Count))
            whose[start] = people.IndexOf(parts);
        var taken = AlreadyNumbered(original);
        if (people.Count + taken < 2)
            return new([]);
        var order = new Dictionary<int, int>();
        foreach (var start in whose.Keys.Order())
            order.TryAdd(whose[start], taken + order.Count + 1);
        return new(whose.ToDictionary(pair => pair.Key, pair => order[pair.Value]));
    }

    /// <summary>The person's number, or null when the comment names only one.</summary>
    public int? NumberOf(FoundSpan span) => _numbers.TryGetValue(span.Start, out var number) ? number : null;

    private static int AlreadyNumbered(string original)
    {
        var most = 0;
        foreach (Match match in Numbered().Matches(original))
            most = Math.Max(most, match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1);
        return most;
    }

    [GeneratedRegex(@"\[name(?: ([0-9]{1,4}))?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
