namespace SendVoice.Cli.Explaining;

/// <summary>Breaks a line between words so that it fits beside what stands to its left.</summary>
internal static class Wrapping
{
    private const int Columns = 100;

    /// <param name="text">On one line.</param>
    /// <param name="indent">How many columns are taken.</param>
    /// <returns>At least one line; a word that is too long for any is cut.</returns>
    public static IEnumerable<string> Lines(string text, int indent)
    {
        var width = Columns - indent;
        var start = 0;
        while (text.Length - start > width)
        {
            var space = text.LastIndexOf(' ', start + width, width);
            var end = space > start ? space : start + width;
            yield return text[start..end];
            start = space > start ? end + 1 : end;
        }

        yield return text[start..];
    }
}
