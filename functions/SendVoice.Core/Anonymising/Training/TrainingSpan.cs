namespace SendVoice.Core.Anonymising.Training;

/// <summary>A stretch of a training text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Type">What it is, or null when it is named in some other sense (a company, a country) and may be anything but a person.</param>
public readonly record struct TrainingSpan(int Start, int End, SpanType? Type)
{
    public bool Overlaps(int start, int end) => Start < end && start < End;
}
