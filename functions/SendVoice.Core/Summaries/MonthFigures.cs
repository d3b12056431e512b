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
        EnterThemes(all, respondents, sentiments);
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

    private void EnterThemes(Entry all, IReadOnlyList<Entry> respondents, IReadOnlyList<Entry> sentiments)
    {
        var unthemed = _ledger.Add("unthemed", respondents.Sum(who => _tally.Unthemed[CodeOf(who)]));
        var unthemedBy = respondents.Select(who => _ledger.AddUnprinted($"unthemed/{CodeOf(who)}", _tally.Unthemed[CodeOf(who)])).ToList();
        _ledger.Sum(unthemed, unthemedBy);
        _ledger.Within(unthemed, all);

        var totals = new List<Entry> { unthemed };
        var byRespondent = unthemedBy.ConvertAll(entry => new List<Entry> { entry });
        foreach (var code in _themes)
            totals.Add(EnterTheme(code, all, (respondents, sentiments), byRespondent));

        _ledger.Cover(all, totals, MonthTally.ThemesAComment + 1);
        for (var i = 0; i < respondents.Count; i++)
            _ledger.Cover(respondents[i], byRespondent[i], MonthTally.ThemesAComment + 1);
    }

    private Entry EnterTheme(
        string code, Entry all, (IReadOnlyList<Entry> Respondents, IReadOnlyList<Entry> Sentiments) overall, List<List<Entry>> byRespondent)
    {
        var theme = _tally.Theme(code);
        var quotes = theme.Quotes(approvers: 1, _quotesAtMost);
        var total = _ledger.Add($"theme/{code}", theme.Count, quotes.Count);
        _ledger.Within(total, all);
        var who = EnterWithin($"theme/{code}/respondent", total, theme.Respondents, overall.Respondents, quotes.CountBy(quote => quote.Respondent.Code()));
        EnterWithin($"theme/{code}/sentiment", total, theme.Sentiments, overall.Sentiments, quotes.CountBy(quote => quote.Classification.Sentiment.Code()));
        for (var i = 0; i < who.Count; i++)
            byRespondent[i].Add(who[i]);
        return total;
    }

    /// <summary>A theme's breakdown, each row of which is within the same row of the whole month; the quotes give some of it away.</summary>
    private List<Entry> EnterWithin(
        string key, Entry total, Tally tally, IReadOnlyList<Entry> overall, IEnumerable<KeyValuePair<string, int>> quoted)
    {
        var known = quoted.ToDictionary(StringComparer.Ordinal);
        var rows = overall.Select(CodeOf).Select(code => _ledger.Add($"{key}/{code}", tally[code], known.GetValueOrDefault(code))).ToList();
        for (var i = 0; i < rows.Count; i++)
            _ledger.Within(rows[i], overall[i]);
        _ledger.Breakdown(total, rows);
        return rows;
    }

    private static string CodeOf(Entry entry) => entry.Key[(entry.Key.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
