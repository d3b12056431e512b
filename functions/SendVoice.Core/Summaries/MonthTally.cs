using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;

namespace SendVoice.Core.Summaries;

/// <summary>What a month's comments add up to, counted as they are read: each comment once, none kept but those that may be quoted.</summary>
internal sealed class MonthTally
{
    /// <summary>As many as the classifier ever gives.</summary>
    public const int ThemesAComment = 3;

    private readonly Dictionary<string, ThemeTally> _themes = new(StringComparer.Ordinal);

    public int Comments { get; private set; }

    public int Withheld { get; private set; }

    public int Waiting { get; private set; }

    public int Alerted { get; private set; }

    public Tally Channels { get; } = new();

    public Tally Respondents { get; } = new();

    public Tally Sentiments { get; } = new();

    public Tally Localities { get; } = new();

    /// <summary>Of children and young people only; nobody else is asked.</summary>
    public Tally AgeBands { get; } = new();

    /// <summary>Comments the model gave no theme it was sure of.</summary>
    public ThemeTally Unthemed { get; } = new();

    public SortedSet<string> ModelVersions { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> ThemeCodes => _themes.Keys;

    public ThemeTally Theme(string code) => _themes.TryGetValue(code, out var theme) ? theme : new();

    public void Add(Comment comment)
    {
        if (Approvals.IsWithheld(comment))
        {
            Withheld++;
            return;
        }

        Comments++;
        Waiting += IsWaiting(comment) ? 1 : 0;
        Alerted += comment.Alerted ? 1 : 0;
        Channels.Add(comment.Channel.Code());
        Sentiments.Add(comment.Classification.Sentiment.Code());
        Localities.Add(comment.Locality ?? Labels.NotGiven);
        ModelVersions.Add(comment.Classification.ModelVersion);
        AddRespondent(comment);
        AddThemes(comment);
    }

    private static bool IsWaiting(Comment comment) =>
        comment.HoldReasons.Count > 0 && comment.Decisions.All(decision => decision.Kind != DecisionKind.Released);

    private void AddRespondent(Comment comment)
    {
        Respondents.Add(comment.Respondent.Code());
        if (comment.Respondent == RespondentType.YoungPerson)
            AgeBands.Add(comment.AgeBand?.Code() ?? Labels.NotGiven);
    }

    private void AddThemes(Comment comment)
    {
        var codes = comment.Classification.Themes.Select(theme => theme.Code).Distinct(StringComparer.Ordinal).Take(ThemesAComment).ToList();
        if (codes.Count == 0 || comment.Classification.Abstained)
            Unthemed.Add(comment);

        foreach (var code in codes)
        {
            if (!_themes.TryGetValue(code, out var theme))
                _themes[code] = theme = new();
            theme.Add(comment);
        }

        if (codes.Count > 0 && Approvals.MayQuote(comment, approvers: 1))
            _themes[codes[0]].AddQuotable(comment);
    }
}
