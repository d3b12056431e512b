using SendVoice.Core.Comments;

namespace SendVoice.Core.Anonymising;

/// <summary>One comment without its identifiers.</summary>
/// <param name="Text">The comment, byte for byte as it was except for the placeholders.</param>
/// <param name="Spans">What was masked, in order, without overlaps; offsets refer to the text that was given.</param>
/// <param name="HoldReasons">Codes of why a person has to look before anyone can publish it; see <see cref="HoldReason"/>.</param>
public sealed record Anonymisation(AnonymisedText Text, IReadOnlyList<FoundSpan> Spans, IReadOnlyList<string> HoldReasons);
