namespace SendVoice.Core.Comments;

/// <summary>The stable codes of our own enums, as they stand in tables, files and the command line.</summary>
public static class Codes
{
    private static readonly (Channel Value, string Code)[] Channels =
        [(Channel.Web, "web"), (Channel.Sms, "sms"), (Channel.Email, "email"), (Channel.Event, "event"), (Channel.Paper, "paper")];

    private static readonly (RespondentType Value, string Code)[] Respondents =
    [
        (RespondentType.Parent, "parent"), (RespondentType.YoungPerson, "young-person"),
        (RespondentType.Practitioner, "practitioner"), (RespondentType.Group, "group"), (RespondentType.Other, "other"),
    ];

    private static readonly (AgeBand Value, string Code)[] AgeBands =
    [
        (AgeBand.Under13, "under-13"), (AgeBand.From13To15, "13-15"),
        (AgeBand.From16To17, "16-17"), (AgeBand.From18To25, "18-25"),
    ];

    private static readonly (SecondOpinion Value, string Code)[] Opinions =
        [(SecondOpinion.NotAsked, "not-asked"), (SecondOpinion.Both, "both"), (SecondOpinion.LocalOnly, "local-only")];

    public static string Code(this Channel value) => CodeOf(Channels, value);

    public static string Code(this RespondentType value) => CodeOf(Respondents, value);

    public static string Code(this AgeBand value) => CodeOf(AgeBands, value);

    public static string Code(this SecondOpinion value) => CodeOf(Opinions, value);

    public static bool TryParse(string? code, out Channel value) => TryFind(Channels, code, out value);

    public static bool TryParse(string? code, out RespondentType value) => TryFind(Respondents, code, out value);

    public static bool TryParse(string? code, out AgeBand value) => TryFind(AgeBands, code, out value);

    public static bool TryParse(string? code, out SecondOpinion value) => TryFind(Opinions, code, out value);

    /// <exception cref="FormatException">No channel has this code.</exception>
    public static Channel ParseChannel(string code) => TryParse(code, out Channel value) ? value : throw Unknown("A channel");

    /// <exception cref="FormatException">No respondent type has this code.</exception>
    public static RespondentType ParseRespondent(string code) => TryParse(code, out RespondentType value) ? value : throw Unknown("A respondent type");

    /// <exception cref="FormatException">No age band has this code.</exception>
    public static AgeBand ParseAgeBand(string code) => TryParse(code, out AgeBand value) ? value : throw Unknown("An age band");

    /// <exception cref="FormatException">No opinion has this code.</exception>
    public static SecondOpinion ParseSecondOpinion(string code) => TryParse(code, out SecondOpinion value) ? value : throw Unknown("A second opinion");

    /// <summary>Every respondent code, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> RespondentCodes { get; } = [.. Respondents.Select(pair => pair.Code)];

    /// <summary>Without the code: where one is read, anything may stand.</summary>
    private static FormatException Unknown(string kind) => new($"{kind} has a code that none of its values has.");

    private static string CodeOf<T>((T Value, string Code)[] table, T value) where T : struct, Enum
    {
        foreach (var (known, code) in table)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
                return code;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "No code is defined for this value.");
    }

    private static bool TryFind<T>((T Value, string Code)[] table, string? code, out T value) where T : struct, Enum
    {
        foreach (var (known, text) in table)
        {
            if (string.Equals(text, code, StringComparison.Ordinal))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }
}
