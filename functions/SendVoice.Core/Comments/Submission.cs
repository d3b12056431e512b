using SendVoice.Core.Areas;

namespace SendVoice.Core.Comments;

/// <summary>What a person sent, complete, before anything has been done to it. It exists in memory and sealed, nowhere else.</summary>
public sealed record Submission
{
    public required CommentId Id { get; init; }

    public required AreaKey Area { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>When the first delivery of the message reached us; a repeat keeps the first instant, so the month never changes.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    public required RespondentType Respondent { get; init; }

    public required RawText Words { get; init; }

    /// <summary>Asked of young people only.</summary>
    public AgeBand? AgeBand { get; init; }

    /// <summary>Code of one of the area's localities; null when not said.</summary>
    public string? Locality { get; init; }

    /// <summary>Survey and question the words answer, <c>survey/question</c>; null for a plain comment.</summary>
    public string? Question { get; init; }

    /// <summary>Code of the event at which the words were taken down; null otherwise.</summary>
    public string? Event { get; init; }

    /// <summary>Whether staff keyed it or somebody helped; equal in status, reported as <c>assisted</c>.</summary>
    public bool Assisted { get; init; }
}
