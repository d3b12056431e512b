using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Core.Theming;

namespace SendVoice.Functions.Tests.Publishing;

/// <summary>An invented October 2026 of Exampleshire: large themes, small ones, praise, quotes approved by nobody, one and two people.</summary>
internal static class October
{
    public const string Unapproved = "Nobody approved these words.";
    public const string ApprovedByOne = "The driver changed five times & nobody told us <once>.";
    public const string ApprovedByTwo = "The new SENCO rang me back the same day.";

    private static readonly AreaKey Exampleshire = AreaKey.Parse("exampleshire");
    private static readonly string?[] Localities = ["ambleford", "brackenholt", "ambleford", "coldwater", null, "great-dunmere", "north-moors"];

    public static IReadOnlyList<Comment> Comments { get; } =
    [
        .. Some(34, "transport,communication", RespondentType.Parent, Sentiment.Negative, Channel.Web),
        .. Some(11, "transport", RespondentType.YoungPerson, Sentiment.Negative, Channel.Sms),
        .. Some(3, "transport", RespondentType.Practitioner, Sentiment.Neutral, Channel.Email),
        .. Some(22, "ehc-process,trust", RespondentType.Parent, Sentiment.Negative, Channel.Web),
        .. Some(14, "inclusion", RespondentType.Parent, Sentiment.Positive, Channel.Event),
        .. Some(8, "inclusion,community", RespondentType.YoungPerson, Sentiment.Positive, Channel.Event),
        .. Some(4, "mental-health", RespondentType.YoungPerson, Sentiment.Mixed, Channel.Sms),
        .. Some(2, "redress", RespondentType.Parent, Sentiment.Negative, Channel.Paper),
        .. Some(6, "therapies", RespondentType.Group, Sentiment.Mixed, Channel.Event),
        Said(900, ApprovedByOne, "transport", RespondentType.Parent, Approved("a.reviewer")),
        Said(901, ApprovedByTwo, "inclusion", RespondentType.Parent, Approved("a.reviewer"), Approved("b.reviewer")),
        Said(902, "Left out of everything.", "voice", RespondentType.Parent, new Decision(DecisionKind.Withheld, "a.reviewer", At(30), "One family's case.")),
    ];

    public static IReadOnlyList<ActionRecord> Actions { get; } =
    [
        Action("named-assistants", "transport", ActionStatus.Planned, "Every route will have a named assistant whom families can ring.", new(2026, 12, 11)),
        Action("route-changes", "transport", ActionStatus.Done, "We now text families the evening before a driver changes."),
        Action("plan-backlog", "ehc-process", ActionStatus.Doing, "Six more plan writers are working through the overdue reviews.", new(2026, 10, 23)),
        Action("twenty-weeks", "trust", ActionStatus.Cannot, "Shorten the legal limit of 20 weeks.", because: "it is set by national regulations"),
    ];

    private static IEnumerable<Comment> Some(int count, string themes, RespondentType who, Sentiment feeling, Channel channel) =>
        Enumerable.Range(0, count).Select(i => Said(i, Unapproved, themes, who) with
        {
            Id = CommentId.Of(channel, $"{themes}-{who}-{i}"),
            Channel = channel,
            Locality = Localities[i % Localities.Length],
            AgeBand = who == RespondentType.YoungPerson ? (AgeBand)(i % 3) : null,
            Classification = Sorted(themes, feeling),
        });

    private static Comment Said(int number, string words, string themes, RespondentType who, params Decision[] decisions) => new()
    {
        Id = CommentId.Of(Channel.Web, $"said-{number}"),
        Area = Exampleshire,
        Channel = Channel.Web,
        ReceivedAt = At(1 + (number % 28)),
        Respondent = who,
        Locality = "ambleford",
        Text = AnonymisedText.FromStore(words),
        Classification = Sorted(themes, Sentiment.Negative),
        HoldReasons = [],
        AnonymiserVersion = "1",
        Decisions = decisions,
    };

    private static Classification Sorted(string themes, Sentiment feeling) => new()
    {
        Themes = [.. themes.Split(',').Select(code => new ThemeScore(code, 0.9))],
        Flags = [],
        Sentiment = feeling,
        ModelVersion = "cues-1",
    };

    private static ActionRecord Action(string id, string theme, ActionStatus status, string sentence, DateOnly? due = null, string? because = null) => new()
    {
        Id = id,
        Area = Exampleshire,
        Sentence = sentence,
        Themes = [theme],
        Owner = "Head of SEND",
        Status = status,
        Due = due,
        Because = because,
        RecordedAt = At(20),
    };

    private static Decision Approved(string by) => new(DecisionKind.QuoteApproved, by, At(30));

    private static DateTimeOffset At(int day) => new(2026, 10, day, 10, 0, 0, TimeSpan.Zero);
}
