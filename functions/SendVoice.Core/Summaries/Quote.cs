using SendVoice.Core.Comments;

namespace SendVoice.Core.Summaries;

/// <param name="Words">Anonymised words whose quoting has been approved.</param>
/// <param name="Who">Who said it, as a kind of person; null where saying so would single somebody out.</param>
public sealed record Quote(AnonymisedText Words, string? Who);
