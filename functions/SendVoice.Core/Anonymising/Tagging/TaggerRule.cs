using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>People, settings and places as the learned tagger sees them: every stretch of tokens that is more likely than not worth masking.</summary>
/// <remarks>
/// A leaked name is worse than a masked word, so a token is masked when the chance that it belongs to a span is above
/// <see cref="Threshold"/>, far below a half. It was chosen by cross-validation (see functions/docs/anonymiser.md).
/// </remarks>
internal sealed class TaggerRule(TaggerModel model) : INameRule
{
    public const float Threshold = 0.03f;

    private readonly Chain _chain = new(model.Transitions);

    public void Apply(Reading reading, ICollection<Candidate> found)
    {
        if (reading.Count == 0)
            return;
        var rows = model.Score(new(reading));
        _chain.Weigh(rows);
        for (var at = 0; at < reading.Count; at++)
        {
            if (!IsMasked(reading, rows, at))
                continue;
            var first = at;
            var type = TypeOf(rows, at);
            while (at + 1 < reading.Count && IsMasked(reading, rows, at + 1) && Continues(rows, at + 1, type))
                at++;
            found.Add(NameSpan.Of(reading, first, at, Surest(rows, first, at), type));
        }
    }

    private static bool IsMasked(Reading reading, float[] rows, int at) =>
        1 - rows[at * Tags.RowLength] > Threshold && reading[at].Shape != Text.TokenShape.Placeholder;

    /// <summary>The likelier type of the token's.</summary>
    private static SpanType TypeOf(float[] rows, int at)
    {
        var (best, most) = (Tags.First(SpanType.Person), -1f);
        for (var first = 1; first < Tags.Count; first += 2)
        {
            var chance = rows[(at * Tags.RowLength) + first] + rows[(at * Tags.RowLength) + first + 1];
            if (chance > most)
                (best, most) = (first, chance);
        }

        return Tags.TypeOf(best);
    }

    private static bool Continues(float[] rows, int at, SpanType type) =>
        TypeOf(rows, at) == type && rows[(at * Tags.RowLength) + Tags.Next(type)] > rows[(at * Tags.RowLength) + Tags.First(type)];

    /// <summary>A span is as sure as the surest of its tokens.</summary>
    private static double Surest(float[] rows, int first, int last)
    {
        var most = 0f;
        for (var at = first; at <= last; at++)
            most = MathF.Max(most, 1 - rows[at * Tags.RowLength]);
        return most;
    }
}
