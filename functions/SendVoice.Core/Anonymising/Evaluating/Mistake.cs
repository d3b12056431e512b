namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>One mistake, for a person to look at.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Comment">In which comment.</param>
/// <param name="Start">First UTF-16 code unit of the labelled span that leaked, or of the mask that should not be.</param>
/// <param name="End">One past its last.</param>
/// <param name="Type">The span's type, or the mask's.</param>
/// <param name="Words">How many telling words survive, or how many words were masked for nothing.</param>
public sealed record Mistake(MistakeKind Kind, LabelledComment Comment, int Start, int End, SpanType Type, int Words)
{
    public static Mistake Of(LabelledComment comment, SpanVerdict leak) => new(
        leak.IsTouched ? MistakeKind.PartialLeak : MistakeKind.Leak, comment, leak.Span.Start, leak.Span.End, leak.Span.Type, leak.Surviving.Count);

    public static Mistake Of(LabelledComment comment, FalseMask mask) =>
        new(MistakeKind.FalseMask, comment, mask.Span.Start, mask.Span.End, mask.Span.Type, mask.Words);
}
