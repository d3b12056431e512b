namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>
/// How probable each tag of each token is, given the scores of all tokens and what tags may follow one another: the forward-backward
/// algorithm, on values scaled at each token so that none runs out of range.
/// </summary>
internal sealed class Chain
{
    private const int Row = Tags.RowLength;
    private readonly float[] _steps = new float[Tags.Count * Row];

    /// <param name="transitions">From each tag to each next one, row by row.</param>
    public Chain(ReadOnlySpan<float> transitions)
    {
        for (var before = 0; before < Tags.Count; before++)
        {
            for (var tag = 0; tag < Tags.Count; tag++)
                _steps[(before * Row) + tag] = Tags.MayFollow(before, tag) ? MathF.Exp(transitions[(before * Tags.Count) + tag]) : 0;
        }
    }

    /// <summary>Turns scores into probabilities, in place: a row a token.</summary>
    public void Weigh(Span<float> rows)
    {
        var count = rows.Length / Row;
        if (count == 0)
            return;
        var back = new float[rows.Length];
        Exponentiate(rows);
        Backwards(rows, back);
        Span<float> before = stackalloc float[Row];
        Span<float> now = stackalloc float[Row];
        before[Tags.Outside] = 1;
        for (var at = 0; at < count; at++)
        {
            var row = rows.Slice(at * Row, Row);
            Step(before, row, now);
            Normalise(now);
            now.CopyTo(before);
            for (var tag = 0; tag < Tags.Count; tag++)
                row[tag] = now[tag] * back[(at * Row) + tag];
            Normalise(row);
        }
    }

    private static void Exponentiate(Span<float> rows)
    {
        for (var first = 0; first < rows.Length; first += Row)
        {
            var row = rows.Slice(first, Row);
            var most = row[0];
            for (var tag = 1; tag < Tags.Count; tag++)
                most = MathF.Max(most, row[tag]);
            for (var tag = 0; tag < Tags.Count; tag++)
                row[tag] = MathF.Exp(row[tag] - most);
            row[Tags.Count] = 0;
        }
    }

    private void Backwards(ReadOnlySpan<float> rows, Span<float> back)
    {
        var last = rows.Length - Row;
        back[last..].Fill(1);
        for (var first = last - Row; first >= 0; first -= Row)
        {
            var after = rows.Slice(first + Row, Row);
            var into = back.Slice(first, Row);
            for (var before = 0; before < Tags.Count; before++)
            {
                var sum = 0f;
                for (var tag = 0; tag < Tags.Count; tag++)
                    sum += _steps[(before * Row) + tag] * after[tag] * back[first + Row + tag];
                into[before] = sum;
            }

            Normalise(into[..Tags.Count]);
        }
    }

    private void Step(ReadOnlySpan<float> before, ReadOnlySpan<float> scores, Span<float> now)
    {
        now.Clear();
        for (var from = 0; from < Tags.Count; from++)
        {
            for (var tag = 0; tag < Tags.Count; tag++)
                now[tag] += before[from] * _steps[(from * Row) + tag];
        }

        for (var tag = 0; tag < Tags.Count; tag++)
            now[tag] *= scores[tag];
    }

    private static void Normalise(Span<float> row)
    {
        var sum = 0f;
        foreach (var value in row)
            sum += value;
        var scale = 1 / MathF.Max(sum, float.Epsilon);
        foreach (ref var value in row)
            value *= scale;
    }
}
