using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>Which comment a reference code opens. The first delivery of a message writes its receipt; every repeat finds it.</summary>
public interface IReceiptStore
{
    /// <summary>Keeps the receipt unless the code already has one.</summary>
    /// <returns>The receipt that stands: this one, or the one of the first delivery.</returns>
    Task<Receipt> KeepAsync(Receipt receipt, CancellationToken cancellation);

    /// <summary>The receipt of a code; null when there is none (any more).</summary>
    /// <exception cref="IntakeUnavailableException">Storage did not answer.</exception>
    Task<Receipt?> FindAsync(ReferenceCode code, CancellationToken cancellation);

    /// <summary>Forgets what a code opens; nothing happens when there is no receipt.</summary>
    Task ForgetAsync(ReferenceCode code, CancellationToken cancellation);
}
