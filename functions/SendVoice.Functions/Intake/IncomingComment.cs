using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <summary>What a channel hands to <see cref="CommentIntake"/> once it has verified the sender and translated the message.</summary>
public sealed record IncomingComment
{
    public required Area Area { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The provider's own id of the message: what makes a repeat the same comment. See <see cref="CommentId.Of"/>.</summary>
    public required string ProviderId { get; init; }

    public required RespondentType Respondent { get; init; }

    public required RawText Words { get; init; }

    public AgeBand? AgeBand { get; init; }

    public string? Locality { get; init; }

    public string? Question { get; init; }

    public string? Event { get; init; }

    public bool Assisted { get; init; }

    /// <summary>Given only by an import, for words that were said earlier; null is now.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }
}
