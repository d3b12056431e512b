namespace SendVoice.Core.Anonymising.Training;

/// <summary>A text the tagger learns from.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Spans">What is to be masked in it, in order, without overlaps.</param>
/// <param name="Area">The name of the local area it is about, which stays; empty when there is none.</param>
/// <param name="Labels">How far the spans can be relied on.</param>
public sealed record TrainingText(string Text, IReadOnlyList<TrainingSpan> Spans, string Area, TrainingLabels Labels)
{
    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => $"{Text.Length} characters, {Labels}";
}
