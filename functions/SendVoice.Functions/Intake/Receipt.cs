using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Intake;

/// <param name="Code">What the person keeps.</param>
/// <param name="Comment">What it opens.</param>
/// <param name="Area">Where it was sent.</param>
/// <param name="ReceivedAt">When the first delivery came: settles the month for ever, also for a repeat after midnight.</param>
public sealed record Receipt(ReferenceCode Code, CommentId Comment, AreaKey Area, DateTimeOffset ReceivedAt);
