using SendVoice.Core.Areas;

namespace SendVoice.Core.Actions;

/// <summary>"We did": what was done, or will be, or cannot be and why, about what people said.</summary>
public sealed record ActionRecord
{
    /// <summary>Stable within the area: a to z, 0 to 9 and hyphens.</summary>
    public required string Id { get; init; }

    public required AreaKey Area { get; init; }

    /// <summary>A plain sentence people can read.</summary>
    public required string Sentence { get; init; }

    /// <summary>Theme codes it answers.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Comments it answers one by one; may be empty.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Role or team that answers for it.</summary>
    public required string Owner { get; init; }

    public required ActionStatus Status { get; init; }

    /// <summary>London date by which it will be done; required for planned and doing.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Why not; required when it cannot be done.</summary>
    public string? Because { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
