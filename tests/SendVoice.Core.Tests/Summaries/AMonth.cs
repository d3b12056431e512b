using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Core.Summaries;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Tests.Summaries;

/// <summary>October 2026 in an invented area, built comment by comment; a test says only what matters to it.</summary>
internal sealed class AMonth
{
    public static readonly Area Area = AreaReader.Read("exampleshire.json", SettingsFiles.Text("areas", "exampleshire.json"));
    public static readonly Taxonomy Taxonomy = TaxonomyReader.Read("taxonomy.json", SettingsFiles.Text("taxonomy.json"));
    public static readonly Month October = Month.Parse("2026-10");
    private readonly List<Comment> _comments = [];
    private readonly List<ActionRecord> _actions = [];

    public IReadOnlyList<Comment> Comments => _comments;

    public AMonth With(int count, string theme, RespondentType who = RespondentType.Parent, Sentiment feeling = Sentiment.Negative, Func<Comment, Comment>? but = null)
    {
        for (var i = 0; i < count; i++)
        {
            var comment = AComment(_comments.Count, theme.Split(','), who, feeling);
            _comments.Add(but is null ? comment : but(comment));
        }

        return this;
    }

    public AMonth With(ActionRecord action)
    {
        _actions.Add(action);
        return this;
    }

    public MonthSummary Summarise(Board? board = null, bool backwards = false)
    {
        var builder = new MonthSummaryBuilder(new(Area, October, Taxonomy, board, new DateOnly(2026, 11, 20)));
        foreach (var comment in backwards ? Enumerable.Reverse(_comments) : _comments)
            builder.Add(comment);
        foreach (var action in _actions)
            builder.Add(action);
        return builder.Build();
    }

    public static ActionRecord Action(string theme, ActionStatus status, DateOnly? due = null, string? because = null) => new()
    {
        Id = $"action-{theme}-{status}".ToLowerInvariant(),
        Area = Area.Key,
        Sentence = "We put a named person on every route.",
        Themes = [theme],
        Owner = "Travel team",
        Status = status,
        Due = due,
        Because = because,
        RecordedAt = new(2026, 10, 12, 9, 0, 0, TimeSpan.Zero),
    };

    public static Func<Comment, Comment> Decided(params Decision[] decisions) => comment => comment with { Decisions = decisions };

    public static Decision Approved(string by) => new(DecisionKind.QuoteApproved, by, new(2026, 10, 30, 9, 0, 0, TimeSpan.Zero));

    private static Comment AComment(int number, string[] themes, RespondentType who, Sentiment feeling) => new()
    {
        Id = CommentId.Of(Channel.Web, $"comment-{number}"),
        Area = Area.Key,
        Channel = Channel.Web,
        ReceivedAt = new(2026, 10, 8, 9, 0, 0, TimeSpan.Zero),
        Respondent = who,
        Text = AnonymisedText.FromStore($"The words of comment {number}."),
        Classification = new()
        {
            Themes = [.. themes.Select(theme => new ThemeScore(theme, 0.9))],
            Flags = [],
            Sentiment = feeling,
            ModelVersion = "cues-1",
        },
        HoldReasons = [],
        AnonymiserVersion = "1",
    };
}
