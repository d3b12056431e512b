using System.Text;

namespace SendVoice.Core.Anonymising;

/// <summary>Writes placeholders over spans. Two people or more in one comment are told apart by number, the same number each time.</summary>
internal static class Replacer
{
    /// <param name="original">The text.</param>
    /// <param name="spans">In order, without overlaps.</param>
    public static string Replace(string original, IReadOnlyList<FoundSpan> spans)
    {
        if (spans.Count == 0)
            return original;
        var people = People.Of(original, spans);
        var text = new StringBuilder(original.Length);
        var at = 0;
        foreach (var span in spans)
        {
            text.Append(original, at, span.Start - at).Append('[').Append(span.Type.PlaceholderWord());
            if (span.Type == SpanType.Person && people.NumberOf(span) is { } number)
                text.Append(' ').Append(number);
            text.Append(']');
            at = span.End;
        }

        return text.Append(original, at, original.Length - at).ToString();
    }
}
