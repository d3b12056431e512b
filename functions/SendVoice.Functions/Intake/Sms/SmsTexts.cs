using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;

namespace SendVoice.Functions.Intake.Sms;

/// <summary>What we text back. Every message names the council and is one segment long; the start checks both for every area.</summary>
public sealed class SmsTexts(Words words)
{
    private static readonly string[] Fixed = ["sms.stop", "sms.start", "sms.help", "sms.closed", "sms.no-words", "sms.help-lines"];

    public string Thanks(Area area, ReferenceCode code) =>
        words.Get(words.Best(area.Languages), "sms.thanks", ("council", area.Council), ("reference", code.ToString()));

    public string Stopped(Area area) => Text(area, "sms.stop");

    public string Started(Area area) => Text(area, "sms.start");

    public string Help(Area area) => Text(area, "sms.help");

    public string Closed(Area area) => Text(area, "sms.closed");

    /// <summary>For a picture or a blank message: words are what we can take.</summary>
    public string NoWords(Area area) => Text(area, "sms.no-words");

    /// <summary>Instead of thanks when the words are worrying: who can be rung at once.</summary>
    public string HelpLines(Area area) => Text(area, "sms.help-lines");

    /// <summary>Every message an area can send, with a reference code of the real length.</summary>
    public IEnumerable<string> All(Area area)
    {
        var sample = ReferenceCode.For(CommentId.Of(Channel.Sms, "sample"), "sample"u8);
        return Fixed.Select(key => Text(area, key)).Prepend(Thanks(area, sample));
    }

    private string Text(Area area, string key) => words.Get(words.Best(area.Languages), key, ("council", area.Council));
}
