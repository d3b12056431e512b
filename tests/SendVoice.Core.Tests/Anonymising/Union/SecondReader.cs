using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Tests.Anonymising.Union;

/// <summary>A second reader that finds what a test says, wherever it first stands in the text that was masked already.</summary>
internal static class SecondReader
{
    public static Anonymisation Union(this Anonymiser anonymiser, string words, params (string Text, SpanType Type)[] finds)
    {
        var own = anonymiser.Anonymise(words);
        return anonymiser.Unite(words, own, [.. finds.Select(find => In(own.Text.Value, find.Text, find.Type)).OfType<FoundSpan>()]);
    }

    /// <summary>Nothing, when we have masked it ourselves: what we find may grow, what the two find together stays.</summary>
    private static FoundSpan? In(string masked, string text, SpanType type)
    {
        var at = masked.IndexOf(text, StringComparison.Ordinal);
        return at < 0 ? null : new FoundSpan(at, at + text.Length, type, 0.9);
    }
}
