using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>
/// Accepts a comment: keeps its receipt, seals it, puts it on the queue, and only then says so. Whoever calls this answers the sender after it
/// returns, so nothing that was acknowledged can be lost.
/// </summary>
public sealed partial class CommentIntake(
    IReceiptStore receipts, FeedbackSender sender, ReferenceCodes codes, TimeProvider clock, ILogger<CommentIntake> logger)
{
    /// <summary>The longest comment taken, in UTF-16 code units after <see cref="RawText"/> has cleaned it.</summary>
    public const int MaxCharacters = 20_000;

    /// <summary>Accepts the comment, or finds that it was accepted before: both give the same code.</summary>
    /// <exception cref="IntakeUnavailableException">Storage did not answer; nothing was accepted.</exception>
    /// <exception cref="InvalidOperationException">The area's intake is closed: no DPIA or no safeguarding contact is named.</exception>
    /// <exception cref="ArgumentException">The words are blank or longer than <see cref="MaxCharacters"/>.</exception>
    public Task<ReferenceCode> AcceptAsync(IncomingComment incoming, CancellationToken cancellation) =>
        AcceptAsync(incoming, delay: null, cancellation);

    /// <inheritdoc cref="AcceptAsync(IncomingComment, CancellationToken)"/>
    /// <param name="delay">How long the queue keeps the comment back before it may be processed.</param>
    public async Task<ReferenceCode> AcceptAsync(IncomingComment incoming, TimeSpan? delay, CancellationToken cancellation)
    {
        Guard(incoming);
        var id = CommentId.Of(incoming.Channel, incoming.ProviderId);
        var code = codes.For(id);
        var now = incoming.ReceivedAt ?? clock.GetUtcNow();
        var receipt = await receipts.KeepAsync(new Receipt(code, id, incoming.Area.Key, now), cancellation);
        await sender.SendAsync(ToSubmission(incoming, id, receipt.ReceivedAt), delay, cancellation);
        Log.Accepted(logger, incoming.Area.Key.Value, incoming.Channel, id.Value, incoming.Words.Length);
        return code;
    }

    private static void Guard(IncomingComment incoming)
    {
        if (!incoming.Area.IntakeIsOpen)
            throw new InvalidOperationException("Intake of this area is closed.");
        if (incoming.Words.IsBlank || incoming.Words.Length > MaxCharacters)
            throw new ArgumentException($"A comment has 1 to {MaxCharacters} characters.", nameof(incoming));
    }

    private static Submission ToSubmission(IncomingComment incoming, CommentId id, DateTimeOffset receivedAt) => new()
    {
        Id = id,
        Area = incoming.Area.Key,
        Channel = incoming.Channel,
        ReceivedAt = receivedAt,
        Respondent = incoming.Respondent,
        AgeBand = incoming.AgeBand,
        Words = incoming.Words,
        Locality = incoming.Locality,
        Question = incoming.Question,
        Event = incoming.Event,
        Assisted = incoming.Assisted,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Accepted {Channel} comment {Comment} for {Area}, {Characters} characters")]
        public static partial void Accepted(ILogger logger, string area, Channel channel, string comment, int characters);
    }
}
