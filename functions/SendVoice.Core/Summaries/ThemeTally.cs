using SendVoice.Core.Comments;

namespace SendVoice.Core.Summaries;

/// <summary>What a month's comments add up to for one theme.</summary>
internal sealed class ThemeTally
{
    private readonly List<Comment> _quotable = [];

    public int Count { get; private set; }

    private Tally Respondents { get; } = new();

    private Tally Sentiments { get; } = new();

    public DateTimeOffset? FirstReceived { get; private set; }

    /// <summary>By one of the two ways in which themes are broken down.</summary>
    public Tally By(ThemeBreakdown breakdown) => breakdown switch
    {
        ThemeBreakdown.Respondent => Respondents,
        ThemeBreakdown.Sentiment => Sentiments,
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "Themes are not broken down so."),
    };

    public void Add(Comment comment)
    {
        Count++;
        Respondents.Add(comment.Respondent.Code());
        Sentiments.Add(comment.Classification.Sentiment.Code());
        if (FirstReceived is null || comment.ReceivedAt < FirstReceived)
            FirstReceived = comment.ReceivedAt;
    }

    public void AddQuotable(Comment comment) => _quotable.Add(comment);

    /// <summary>The newest comments whose quoting enough people have approved.</summary>
    public IReadOnlyList<Comment> Quotes(int approvers, int atMost) =>
    [
        .. _quotable.Where(comment => Reviewing.Approvals.MayQuote(comment, approvers))
            .OrderByDescending(comment => comment.ReceivedAt)
            .ThenBy(comment => comment.Id.Value, StringComparer.Ordinal)
            .Take(atMost),
    ];
}
