using System.Security.Cryptography;
using System.Text;
using SendVoice.Core.Areas;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>Keeps stuck messages and puts them back on the queue when a person says so.</summary>
public sealed class StuckMessages(
    IStuckStore store, IFeedbackQueue feedback, IAuditLog audit, AreaRegistry areas, TimeProvider clock)
{
    public Task KeepAsync(string body, CancellationToken cancellation) => store.KeepAsync(Describe(body), cancellation);

    /// <summary>
    /// Tries again: recorded first, because what cannot be recorded is not done; then back on the queue; and only then off the list.
    /// </summary>
    /// <param name="by">Who says so; recorded.</param>
    /// <returns>Whether there was such a message.</returns>
    public async Task<bool> RetryAsync(AreaKey area, string id, string by, CancellationToken cancellation)
    {
        if (await store.FindAsync(area, id, cancellation) is not { } message)
            return false;
        await audit.RecordAsync(area, new AuditEntry(clock.GetUtcNow(), by, "stuck.retried", id), cancellation);
        await feedback.SendAsync(FeedbackMessageJson.Read(message.Body), delay: null, cancellation);
        await store.DeleteAsync(area, id, cancellation);
        return true;
    }

    private StuckMessage Describe(string body)
    {
        var envelope = TryRead(body);
        return new StuckMessage
        {
            Id = envelope?.Id ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..26],
            Area = AreaOf(envelope),
            Body = body,
            StuckAt = clock.GetUtcNow(),
        };
    }

    private AreaKey? AreaOf(FeedbackMessage? envelope) =>
        envelope is not null && AreaKey.TryParse(envelope.Area, out var key) && areas.Find(key) is not null ? key : null;

    private static FeedbackMessage? TryRead(string body)
    {
        try
        {
            return FeedbackMessageJson.Read(body);
        }
        catch (FormatException)
        {
            // Not an envelope of ours: it is kept all the same, in the list of those nobody knows the area of.
            return null;
        }
    }
}
