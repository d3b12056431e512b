using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>Sealed originals while they are needed. Whatever is written here is a seal already: the store never sees words.</summary>
public interface ISealedStore
{
    /// <summary>Keeps a seal of any length, replacing an earlier one of the same comment and kind as a whole.</summary>
    Task KeepAsync(AreaKey area, SealedKind kind, CommentId comment, string seal, CancellationToken cancellation);

    /// <summary>The seal, or null when there is none (any more).</summary>
    Task<string?> FindAsync(AreaKey area, SealedKind kind, CommentId comment, CancellationToken cancellation);

    /// <summary>Deletes a seal; nothing happens when there is none.</summary>
    Task DeleteAsync(AreaKey area, SealedKind kind, CommentId comment, CancellationToken cancellation);
}
