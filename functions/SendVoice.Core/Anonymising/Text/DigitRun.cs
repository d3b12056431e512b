namespace SendVoice.Core.Anonymising.Text;

/// <summary>Digits that follow one another: no digit stands before or after them. Offsets refer to the view.</summary>
internal readonly record struct DigitRun(int Start, int End)
{
    public int Length => End - Start;

    public static List<DigitRun> In(ReadOnlySpan<char> view)
    {
        List<DigitRun> runs = [];
        for (var at = view.IndexOfAnyInRange('0', '9'); at < view.Length && at >= 0;)
        {
            var rest = view[at..].IndexOfAnyExceptInRange('0', '9');
            var end = rest < 0 ? view.Length : at + rest;
            runs.Add(new(at, end));
            var gap = view[end..].IndexOfAnyInRange('0', '9');
            at = gap < 0 ? -1 : end + gap;
        }

        return runs;
    }
}
