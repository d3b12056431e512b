using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;

namespace SendVoice.Functions.Processing;

/// <summary>The working store: anonymised, themed comments by area and London month.</summary>
public interface ICommentStore
{
    /// <summary>Keeps a comment unless it is already there; a repeat never changes what people have decided since.</summary>
    /// <returns>Whether it was new.</returns>
    Task<bool> InsertAsync(Comment comment, CancellationToken cancellation);

    /// <summary>Every comment of a month, in the order of their ids.</summary>
    IAsyncEnumerable<Comment> ReadMonthAsync(AreaKey area, Month month, CancellationToken cancellation);

    Task<Comment?> FindAsync(AreaKey area, Month month, CommentId id, CancellationToken cancellation);

    /// <summary>Appends a decision; safe when two people decide at once.</summary>
    /// <exception cref="KeyNotFoundException">There is no such comment.</exception>
    Task DecideAsync(AreaKey area, Month month, CommentId id, Decision decision, CancellationToken cancellation);

    /// <summary>Removes a comment for good; nothing happens when there is none.</summary>
    Task DeleteAsync(AreaKey area, Month month, CommentId id, CancellationToken cancellation);
}
