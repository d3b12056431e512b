using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>
/// How probable each tag of each token is, given the scores of all tokens and what tags may follow one another: the forward-backward
/// algorithm, on values scaled at each token so that none runs out of range.
/// </summary>
/// <remarks>
/// Most tokens are so plainly outside that nothing around them could change it. They cut the text into short runs, and only those are weighed.
/// </remarks>
internal sealed class Chain
{
    /// <summary>A token whose outside score leads by more (in natural logarithms) is outside: a chance of one in twenty thousand against it.</summary>
    private const float Plain = 10;

    private const int Row = Tags.RowLength;
    private static readonly Vector256<float> Used = Vector256.Create(1f, 1, 1, 1, 1, 1, 1, 0);

    /// <summary>For each tag, what it says of each next one.</summary>
    private readonly Vector256<float>[] _forward;

    /// <summary>For each tag, what each one before says of it.</summary>
    private readonly Vector256<float>[] _backward;

    /// <param name="transitions">From each tag to each next one, row by row.</param>
    public Chain(float[] transitions)
    {
        float Step(int before, int tag) => before < Tags.Count && tag < Tags.Count && Tags.MayFollow(before, tag) ? MathF.Exp(transitions[(before * Tags.Count) + tag]) : 0;
        Vector256<float> Row8(Func<int, float> of) => Vector256.Create(of(0), of(1), of(2), of(3), of(4), of(5), of(6), 0);
        _forward = [.. Enumerable.Range(0, Tags.Count).Select(before => Row8(tag => Step(before, tag)))];
        _backward = [.. Enumerable.Range(0, Tags.Count).Select(tag => Row8(before => Step(before, tag)))];
    }

    /// <summary>Turns scores into probabilities, in place: a row a token.</summary>
    public void Weigh(Span<float> rows)
    {
        for (var first = 0; first < rows.Length;)
        {
            if (IsPlain(rows.Slice(first, Row)))
            {
                rows.Slice(first, Row).Clear();
                rows[first + Tags.Outside] = 1;
                first += Row;
                continue;
            }

            var end = first + Row;
            while (end < rows.Length && !IsPlain(rows.Slice(end, Row)))
                end += Row;
            WeighRun(MemoryMarshal.Cast<float, Vector256<float>>(rows[first..end]), end == rows.Length);
            first = end;
        }
    }

    private static bool IsPlain(ReadOnlySpan<float> row)
    {
        var most = row[1];
        for (var tag = 2; tag < Tags.Count; tag++)
            most = MathF.Max(most, row[tag]);
        return row[Tags.Outside] - most > Plain;
    }

    /// <summary>A run of tokens that are not plain; an outside token stands before it, and after it unless the text ends.</summary>
    private void WeighRun(Span<Vector256<float>> run, bool endsText)
    {
        foreach (ref var scores in run)
            scores = Vector256.Exp(scores - Vector256.Create(Most(scores))) * Used;
        var back = new Vector256<float>[run.Length];
        back[^1] = endsText ? Used : _backward[Tags.Outside];
        for (var at = run.Length - 1; at > 0; at--)
            back[at - 1] = Normal(Apply(_backward, run[at] * back[at]));
        var before = Vector256.CreateScalar(1f);
        for (var at = 0; at < run.Length; at++)
        {
            before = Normal(Apply(_forward, before) * run[at]);
            run[at] = Normal(before * back[at]);
        }
    }

    private static float Most(Vector256<float> scores)
    {
        var most = scores[0];
        for (var tag = 1; tag < Tags.Count; tag++)
            most = MathF.Max(most, scores[tag]);
        return most;
    }

    private static Vector256<float> Apply(Vector256<float>[] steps, Vector256<float> chances)
    {
        var sum = Vector256<float>.Zero;
        for (var tag = 0; tag < steps.Length; tag++)
            sum += steps[tag] * chances[tag];
        return sum;
    }

    private static Vector256<float> Normal(Vector256<float> row) => row / MathF.Max(Vector256.Sum(row), float.Epsilon);
}
