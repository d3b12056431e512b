using SendVoice.Core.Comments;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Summaries;

/// <summary>The words a summary uses for what it counts, in the order in which it shows them.</summary>
internal static class Labels
{
    public const string NotGiven = "not-given";

    public static IReadOnlyList<(RespondentType Value, string Label)> Respondents { get; } =
    [
        (RespondentType.Parent, "Parents and carers"),
        (RespondentType.YoungPerson, "Children and young people"),
        (RespondentType.Practitioner, "Practitioners"),
        (RespondentType.Group, "Groups, one comment each"),
        (RespondentType.Other, "Others"),
    ];

    public static IReadOnlyList<(Sentiment Value, string Label)> Sentiments { get; } =
    [
        (Sentiment.Positive, "Praise"),
        (Sentiment.Negative, "Criticism"),
        (Sentiment.Mixed, "Praise and criticism"),
        (Sentiment.Neutral, "Neither praise nor criticism"),
    ];

    public static IReadOnlyList<(Channel Value, string Label)> Channels { get; } =
    [
        (Channel.Web, "Web form"),
        (Channel.Sms, "Text message"),
        (Channel.Email, "E-mail"),
        (Channel.Event, "Listening event"),
        (Channel.Paper, "Paper or phone"),
    ];

    public static IReadOnlyList<(AgeBand Value, string Label)> AgeBands { get; } =
    [
        (AgeBand.Under13, "Under 13"),
        (AgeBand.From13To15, "13 to 15"),
        (AgeBand.From16To17, "16 to 17"),
        (AgeBand.From18To25, "18 to 25"),
    ];

    public static string Code(this Sentiment value) => value switch
    {
        Sentiment.Positive => "positive",
        Sentiment.Negative => "negative",
        Sentiment.Mixed => "mixed",
        Sentiment.Neutral => "neutral",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No code is defined for this value."),
    };
}
