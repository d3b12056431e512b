
namespace SendVoice.Core.Anonymising.Names;

/// <summary>The settings an area lists, formal and informal names, whatever their case and apostrophes.</summary>
internal sealed class KnownSettingRule(Lexicon settings) : INameRule
{
    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        for (var at = 0; at < reading.Count; at++)
        {
            var length = settings.LengthAt(reading.Text, at);
            if (length == 0)
                continue;
            var first = reading.Word(at - 1) == "the" && reading.Flows(at) ? at - 1 : at;
            found.Add(NameSpan.Of(reading, first, at + length - 1, 0.99, SpanType.Setting) with { End = reading[at + length - 1].FullEnd });
            at += length - 1;
        }
    }
}
