using SendVoice.Core.Comments;

namespace SendVoice.Functions.Processing;

/// <summary>Looks for identifiers in text that our own anonymiser has been over.</summary>
public interface ISecondReader
{
    /// <summary>
    /// Answers within the reader's own time limit whatever happens to the service behind it: no opinion is an answer too. It is never told
    /// the words a person sent.
    /// </summary>
    /// <exception cref="OperationCanceledException">The app is stopping.</exception>
    Task<SecondReading> ReadAsync(AnonymisedText text, CancellationToken cancellation);
}
