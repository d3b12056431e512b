using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Training;

/// <summary>One comment written for training, with every label its author gave it.</summary>
/// <param name="Area">The local area's name, or <c>general</c> for a text about something else.</param>
/// <param name="Channel">sms, web, email or event.</param>
/// <param name="Respondent">parent, young-person, practitioner or other.</param>
/// <param name="Themes">Codes of the taxonomy, the main one first; at least one.</param>
/// <param name="Flags">Codes of the taxonomy.</param>
/// <param name="Sentiment">negative, positive, mixed or neutral.</param>
/// <param name="Safeguarding">A duty worker must look today.</param>
/// <param name="Text">The words without the marks.</param>
/// <param name="Spans">What identifies somebody, in order.</param>
public sealed record MarkedComment(
    string Area,
    string Channel,
    string Respondent,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Flags,
    string Sentiment,
    bool Safeguarding,
    string Text,
    IReadOnlyList<MarkedSpan> Spans)
{
    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => $"{Area}, {Channel}";
}

/// <summary>A stretch of <see cref="MarkedComment.Text"/> that identifies somebody.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Type">What it gives away.</param>
/// <param name="Origin">Where a person's name comes from, two letters (see Comments/README.md); empty for other types.</param>
public readonly record struct MarkedSpan(int Start, int End, SpanType Type, string Origin);
