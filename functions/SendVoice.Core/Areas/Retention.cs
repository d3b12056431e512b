namespace SendVoice.Core.Areas;

/// <summary>How long things are kept, in days.</summary>
/// <param name="SealedDays">Sealed originals and contacts after theming; 90 at most.</param>
/// <param name="CommentDays">Anonymised comments: the inspection cycle.</param>
public sealed record Retention(int SealedDays = 30, int CommentDays = 1826);
