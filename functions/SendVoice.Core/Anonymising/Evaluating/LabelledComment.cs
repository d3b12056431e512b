namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>A comment of which a person has said what has to be masked.</summary>
/// <param name="Id">As the labelled data call it.</param>
/// <param name="Text">The words, as they were written.</param>
/// <param name="Spans">Within the text, in any order.</param>
public sealed record LabelledComment(string Id, string Text, IReadOnlyList<LabelledSpan> Spans)
{
    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => Id;
}
