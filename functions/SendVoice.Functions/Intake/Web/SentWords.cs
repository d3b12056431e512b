using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake.Web;

/// <summary>What a person typed, made ready to be judged and sent.</summary>
internal static class SentWords
{
    /// <summary>The longest comment the form and the JSON route take, in UTF-16 code units, as the browser's counter counts.</summary>
    public const int MaxCharacters = 5_000;

    /// <summary>Cleaned as <see cref="RawText"/> cleans, then without the white space around it.</summary>
    public static RawText From(string typed) => new(new RawText(typed).Reveal().Trim());
}
