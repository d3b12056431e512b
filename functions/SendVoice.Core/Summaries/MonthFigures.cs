using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Summaries;

/// <summary>
/// Puts all counts of a month in one ledger and takes out what may be printed. The ledger is the whole month's, whichever themes a board is shown, so
/// that two boards' packs cannot be subtracted from one another.
/// </summary>
internal sealed class MonthFigures
{
    private readonly Ledger _ledger = new();
    private readonly MonthTally _tally;
    private readonly Area _area;
    private readonly IReadOnlyList<string> _themes;
    private readonly int _quotesAtMost;

    private MonthFigures(MonthTally tally, Area area, IReadOnlyList<string> themes, int quotesAtMost) =>
        (_tally, _area, _themes, _quotesAtMost) = (tally, area, themes, quotesAtMost);

    /// <summary>What may be printed for a tier. What the restricted tier hides, the public one hides too.</summary>
    public static Printing Print(MonthTally tally, Area area, IReadOnlyList<string> themes, Tier tier, int quotesAtMost)
    {
        var figures = new MonthFigures(tally, area, themes, quotesAtMost);
        figures.Enter();
        var restricted = Suppression.Apply(figures._ledger, area.Thresholds.For(Tier.Restricted));
        return tier == Tier.Restricted
            ? restricted
            : Suppression.Apply(figures._ledger, area.Thresholds.For(tier), closer: restricted);
    }

    /// <summary>The rows of the table of localities: the area's own, and one for everything else.</summary>
    public static IEnumerable<(string Code, string Label)> Localities(Area area) =>
        [.. area.Localities.Select(locality => (locality.Code, locality.Name)), (Labels.NotGiven, "Not given")];

    private void Enter()
    {
        var all = _ledger.Add("comments", _tally.Comments);
        _ledger.Add("withheld", _tally.Withheld);
        _ledger.Within(_ledger.Add("waiting", _tally.Waiting), all);
        _ledger.Within(_ledger.Add("alerts", _tally.Alerted), all);
        Enter("channel", all, _tally.Channels, Labels.Channels.Select(channel => channel.Value.Code()));
        EnterLocalities(all);
        var respondents = Enter("respondent", all, _tally.Respondents, Labels.Respondents.Select(who => who.Value.Code()));
        var sentiments = Enter("sentiment", all, _tally.Sentiments, Labels.Sentiments.Select(feeling => feeling.Value.Code()));
        var young = respondents.Single(entry => entry.Key == $"respondent/{RespondentType.YoungPerson.Code()}");
        Enter("age", young, _tally.AgeBands, [.. Labels.AgeBands.Select(band => band.Value.Code()), Labels.NotGiven]);
        var totals = EnterThemes(all);
        EnterBreakdowns(ThemeBreakdown.Respondent, totals, respondents, quote => quote.Respondent.Code());
        EnterBreakdowns(ThemeBreakdown.Sentiment, totals, sentiments, quote => quote.Classification.Sentiment.Code());
    }

    private IReadOnlyList<Entry> Enter(string key, Entry whole, Tally tally, IEnumerable<string> codes) =>
        CountTable.OneWay(key, [.. codes.Select(code => (code, tally[code]))]).AddTo(_ledger, whole);

    /// <summary>A locality the area no longer names counts as not given.</summary>
    private void EnterLocalities(Entry all)
    {
        var rows = Localities(_area).Select(row => (row.Code, Count: _tally.Localities[row.Code])).ToList();
        rows[^1] = (Labels.NotGiven, _tally.Comments - rows.SkipLast(1).Sum(row => row.Count));
        CountTable.OneWay("locality", rows).AddTo(_ledger, all);
    }

    /// <summary>
    /// The themes and, first, what has none; together they count every comment, each up to three times and once more if the model was unsure.
    /// </summary>
    private List<Entry> EnterThemes(Entry all)
    {
        List<Entry> totals = [_ledger.Add("unthemed", _tally.Unthemed.Count)];
        totals.AddRange(_themes.Select(code => _ledger.Add($"theme/{code}", _tally.Theme(code).Count, Quotes(code).Count)));
        foreach (var total in totals)
            _ledger.Within(total, all);
        _ledger.Cover(all, totals, MonthTally.ThemesAComment + 1);
        return totals;
    }

    /// <summary>
    /// Each theme by one breakdown. A row is within the same row of the whole month, and the rows of all themes cover it, as the themes do the month.
    /// </summary>
    private void EnterBreakdowns(ThemeBreakdown breakdown, List<Entry> totals, IReadOnlyList<Entry> overall, Func<Comment, string> codeOf)
    {
        var name = breakdown.ToString().ToLowerInvariant();
        List<List<Entry>> rows = [EnterUnthemed(name, _tally.Unthemed.By(breakdown), totals[0], overall)];
        foreach (var (code, total) in _themes.Zip(totals.Skip(1)))
        {
            var quoted = Quotes(code).CountBy(codeOf).ToDictionary(StringComparer.Ordinal);
            rows.Add(EnterTheme($"theme/{code}/{name}", _tally.Theme(code).By(breakdown), quoted, total, overall));
        }

        for (var i = 0; i < overall.Count; i++)
        {
            var row = rows.ConvertAll(theme => theme[i]);
            foreach (var part in row)
                _ledger.Within(part, overall[i]);
            _ledger.Cover(overall[i], row, MonthTally.ThemesAComment + 1);
        }
    }

    private List<Entry> EnterTheme(string key, Tally tally, Dictionary<string, int> quoted, Entry total, IReadOnlyList<Entry> overall)
    {
        var rows = overall.Select(CodeOf).Select(code => _ledger.Add($"{key}/{code}", tally[code], quoted.GetValueOrDefault(code))).ToList();
        _ledger.Breakdown(total, rows);
        return rows;
    }

    /// <summary>Nobody prints what has no theme by who sent it, but readers know that it was somebody.</summary>
    private List<Entry> EnterUnthemed(string name, Tally tally, Entry total, IReadOnlyList<Entry> overall)
    {
        var rows = overall.Select(CodeOf).Select(code => _ledger.AddUnprinted($"unthemed/{name}/{code}", tally[code])).ToList();
        _ledger.Sum(total, rows);
        return rows;
    }

    private IReadOnlyList<Comment> Quotes(string theme) => _tally.Theme(theme).Quotes(approvers: 1, _quotesAtMost);

    private static string CodeOf(Entry entry) => entry.Key[(entry.Key.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
