using SendVoice.Core.Areas;
using SendVoice.Core.Reviewing;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Comments;

/// <summary>What a person told us, as the working store keeps it: pseudonymised and themed.</summary>
public sealed record Comment
{
    public required CommentId Id { get; init; }

    public required AreaKey Area { get; init; }

    public required Channel Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The London month received; the partition it is stored in.</summary>
    public Month Month => Month.Of(ReceivedAt);

    public required RespondentType Respondent { get; init; }

    public AgeBand? AgeBand { get; init; }

    public string? Locality { get; init; }

    public string? Question { get; init; }

    public string? Event { get; init; }

    public required AnonymisedText Text { get; init; }

    /// <summary>Themes, flags and sentiment, with the version of the model that gave them.</summary>
    public required Classification Classification { get; init; }

    /// <summary>Why a person must look before anyone can publish it; empty when nothing stands in the way. Codes of <c>HoldReasons</c>.</summary>
    public required IReadOnlyList<string> HoldReasons { get; init; }

    /// <summary>Version of the anonymiser that made <see cref="Text"/>.</summary>
    public required string AnonymiserVersion { get; init; }

    /// <summary>Whether somebody else looked for identifiers that <see cref="Text"/> might still hold.</summary>
    public SecondOpinion SecondOpinion { get; init; }

    /// <summary>Whether the safeguarding screen raised an alert. An alerted comment is never quoted.</summary>
    public bool Alerted { get; init; }

    /// <summary>What people have decided about it so far, oldest first; append-only.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
