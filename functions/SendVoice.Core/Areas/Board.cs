namespace SendVoice.Core.Areas;

/// <summary>Who receives packs, how often, about what, and how closely counts must be hidden for them.</summary>
public sealed record Board
{
    /// <summary>Stable, as stored and typed at the command line: a to z, 0 to 9 and hyphens.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required Rhythm Rhythm { get; init; }

    public required Tier Tier { get; init; }

    /// <summary>Theme codes the board is shown; empty means all.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Workstream names of the taxonomy whose themes the board is shown, beside <see cref="Themes"/>.</summary>
    public IReadOnlyList<string> Workstreams { get; init; } = [];
}
