using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Summaries;

/// <summary>Takes a month's comments and the area's actions one by one, in any order, and makes the summary of them.</summary>
public sealed class MonthSummaryBuilder
{
    private readonly MonthRequest _request;
    private readonly MonthTally _tally = new();
    private readonly RunFingerprint _fingerprint = new();
    private readonly List<ActionRecord> _actions = [];

    public MonthSummaryBuilder(MonthRequest request) => _request = request;

    /// <exception cref="ArgumentException">The comment is another area's or another month's.</exception>
    public void Add(Comment comment)
    {
        if (comment.Area != _request.Area.Key || comment.Month != _request.Month)
            throw new ArgumentException("The comment is another area's or another month's.", nameof(comment));

        _tally.Add(comment);
        _fingerprint.Add(comment);
    }

    /// <summary>An action counts if it was recorded since the month began, or was still to be finished then; others answered earlier months.</summary>
    /// <exception cref="ArgumentException">The action is another area's.</exception>
    public void Add(ActionRecord action)
    {
        if (action.Area != _request.Area.Key)
            throw new ArgumentException("The action is another area's.", nameof(action));

        var isOpen = action.Status is ActionStatus.Planned or ActionStatus.Doing;
        if (!isOpen && action.RecordedAt < _request.Month.Start)
            return;

        _actions.Add(action);
        _fingerprint.Add(action);
    }

    public MonthSummary Build()
    {
        var (area, taxonomy) = (_request.Area, _request.Taxonomy);
        var themes = taxonomy.Themes.Select(theme => theme.Code).Union(_tally.ThemeCodes.Order(StringComparer.Ordinal), StringComparer.Ordinal).ToList();
        var quotesAtMost = QuotesAtMost(area.Thresholds);
        var printing = MonthFigures.Print(_tally, area, themes, _request.Tier, quotesAtMost);
        var view = new MonthView(_request, printing);
        return new()
        {
            For = _request,
            Threshold = area.Thresholds.For(_request.Tier),
            Comments = printing["comments"],
            Sentiment = view.Sentiments("sentiment", "What they felt"),
            Themes = view.Themes(themes, _tally, Actions(), quotesAtMost),
            HeardFrom = view.HeardFrom(),
            WaitingForReview = printing["waiting"],
            Unthemed = printing["unthemed"],
            SafeguardingAlerts = printing["alerts"],
            Withheld = printing["withheld"],
            ModelVersions = [.. _tally.ModelVersions],
            RunId = _fingerprint.Of(area.Key, _request.Month, taxonomy.Version, area.Thresholds),
        };
    }

    /// <summary>Few enough that counting quotes never tells a hidden count.</summary>
    private static int QuotesAtMost(Thresholds thresholds) => Math.Clamp(Math.Min(thresholds.Restricted, thresholds.Public) - 2, 0, 3);

    private ILookup<string, ActionRecord> Actions() =>
        _actions.OrderBy(action => action.RecordedAt)
            .ThenBy(action => action.Id, StringComparer.Ordinal)
            .SelectMany(action => action.Themes.Distinct(StringComparer.Ordinal), (action, code) => (action, code))
            .ToLookup(pair => pair.code, pair => pair.action, StringComparer.Ordinal);
}
