using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Safeguarding;

/// <summary>A comment that a duty worker must see, and what became of it. It holds no words of the writer's.</summary>
public sealed record Alert
{
    public required AreaKey Area { get; init; }

    public required CommentId CommentId { get; init; }

    /// <summary>The month the comment is stored in.</summary>
    public required Month Month { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>By when a duty worker must have seen it; see <see cref="AlertClock"/>.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>Codes of the <see cref="AlertReason"/>s; at least one.</summary>
    public required IReadOnlyList<string> ReasonCodes { get; init; }

    public AlertStatus Status { get; private init; }

    /// <summary>Stable id of the duty worker who closed it; null while open.</summary>
    public string? Who { get; private init; }

    /// <summary>What was decided, in the duty worker's words; null while open.</summary>
    public string? Outcome { get; private init; }

    public DateTimeOffset? ClosedAt { get; private init; }

    /// <summary>The alert with its outcome.</summary>
    /// <exception cref="InvalidOperationException">It is closed already: an outcome is never replaced.</exception>
    public Alert Close(string who, string outcome, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(outcome);
        return Status == AlertStatus.Open
            ? this with { Status = AlertStatus.Closed, Who = who, Outcome = outcome, ClosedAt = at }
            : throw new InvalidOperationException("The alert is closed already.");
    }

    /// <summary>Whether its time has passed while nobody closed it.</summary>
    public bool IsOverdue(DateTimeOffset now) => Status == AlertStatus.Open && now > Due;
}
