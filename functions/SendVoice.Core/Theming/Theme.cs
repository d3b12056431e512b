namespace SendVoice.Core.Theming;

/// <summary>Something comments are about.</summary>
public sealed record Theme
{
    /// <summary>Stable, as stored.</summary>
    public required string Code { get; init; }

    /// <summary>Short and plain, as people read it.</summary>
    public required string Label { get; init; }

    public required string Definition { get; init; }

    /// <summary>Things people say when they speak of it.</summary>
    public required IReadOnlyList<string> Cues { get; init; }

    /// <summary>Codes of the inspection criteria it is evidence for.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>Codes of the key lines of enquiry it is evidence for.</summary>
    public required IReadOnlyList<string> Kloe { get; init; }
}
