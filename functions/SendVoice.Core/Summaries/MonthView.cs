using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Summaries.Disclosure;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Summaries;

/// <summary>Words and order for what may be printed of a month.</summary>
internal sealed class MonthView
{
    private readonly MonthRequest _request;
    private readonly Printing _printing;

    public MonthView(MonthRequest request, Printing printing) => (_request, _printing) = (request, printing);

    public IReadOnlyList<Breakdown> HeardFrom() =>
    [
        Show("respondent", "Who they are", Labels.Respondents.Select(who => (who.Value.Code(), who.Label))),
        Show("channel", "How they reached us", Labels.Channels.Select(channel => (channel.Value.Code(), channel.Label))),
        Show("age", "Age of children and young people", [.. Labels.AgeBands.Select(band => (band.Value.Code(), band.Label)), (Labels.NotGiven, "Not given")]),
        Show("locality", "Where they live", MonthFigures.Localities(_request.Area)),
    ];

    public Breakdown Sentiments(string key, string title) =>
        Show(key, title, Labels.Sentiments.Select(feeling => (feeling.Value.Code(), feeling.Label)));

    public IReadOnlyList<ThemeSummary> Themes(
        IReadOnlyList<string> codes, MonthTally tally, ILookup<string, ActionRecord> actions, int quotesAtMost) =>
    [
        .. codes.Where(_request.Shows)
            .Select(code => Theme(code, tally.Theme(code), actions[code], quotesAtMost))
            .OrderBy(theme => theme.IsSilent)
            .ThenByDescending(theme => theme.Count.Value ?? 0),
    ];

    private ThemeSummary Theme(string code, ThemeTally tally, IEnumerable<ActionRecord> actions, int quotesAtMost)
    {
        var theme = _request.Taxonomy.Find(code) ?? Retired(code);
        var count = _printing[$"theme/{code}"];
        var who = Show($"theme/{code}/respondent", "Who said it", Labels.Respondents.Select(who => (who.Value.Code(), who.Label)));
        List<ActionLine> weDid = [.. actions.Select(action => ActionLine.Of(action, _request.Until))];
        return new()
        {
            Code = code,
            Label = theme.Label,
            Count = count,
            YouSaid = YouSaid.Draft(theme, count),
            Who = who,
            Sentiment = Sentiments($"theme/{code}/sentiment", "What they felt"),
            Quotes = [.. tally.Quotes(Approvers, quotesAtMost).Select(comment => new Quote(comment.Text, Attribution(comment, who)))],
            WeDid = weDid,
            DaysWaiting = weDid.Count == 0 && count.Value > 0 ? Days(tally.FirstReceived) : null,
        };
    }

    /// <summary>How many people must have approved a quote before these readers see it.</summary>
    private int Approvers => _request.Tier switch
    {
        Tier.Restricted => 1,
        Tier.Public => 2,
        _ => throw new InvalidOperationException("No number of approvals is defined for this tier."),
    };

    private Breakdown Show(string key, string title, IEnumerable<(string Code, string Label)> rows)
    {
        var shown = rows.Select(row => new BreakdownRow(row.Code, row.Label, _printing[$"{key}/{row.Code}"])).ToList();
        return new(key[(key.LastIndexOf('/') + 1)..], title, shown.TrueForAll(IsUntelling) ? [] : shown);
    }

    /// <summary>A table of nothing but hidden counts and noughts takes room and tells nobody anything.</summary>
    private static bool IsUntelling(BreakdownRow row) => row.Count.Value is null or 0;

    private static string? Attribution(Comment comment, Breakdown who) =>
        who.Rows.FirstOrDefault(row => row.Code == comment.Respondent.Code()) is { Count.Value: > 0 } row ? row.Label : null;

    private int? Days(DateTimeOffset? first) => first is { } at ? Math.Max(0, _request.Until.DayNumber - London.Date(at).DayNumber) : null;

    /// <summary>A theme that comments still carry although the taxonomy has dropped it.</summary>
    private static Theme Retired(string code) => new() { Code = code, Label = code, Definition = "", Cues = [], Criteria = [], Kloe = [] };
}
