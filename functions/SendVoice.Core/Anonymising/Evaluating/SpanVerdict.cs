namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>What became of one labelled span.</summary>
/// <param name="Span">What had to be masked.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Surviving">Its telling words that can still be read, at least in part.</param>
/// <param name="IsTouched">Something of it was masked.</param>
/// <param name="MaskedAs">The type of the mask that covers most of it; null when none does.</param>
public sealed record SpanVerdict(LabelledSpan Span, LetterCase Case, IReadOnlyList<WrittenWord> Surviving, bool IsTouched, SpanType? MaskedAs)
{
    public bool IsLeaked => Surviving.Count > 0;

    public LeakCount Count => new(new(IsLeaked ? 1 : 0, 1), IsLeaked && IsTouched ? 1 : 0);
}
