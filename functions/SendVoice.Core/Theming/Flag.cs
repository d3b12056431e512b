namespace SendVoice.Core.Theming;

/// <summary>Something that matters about a comment whatever its theme.</summary>
/// <param name="Code">Stable, as stored.</param>
/// <param name="Meaning">When it is set.</param>
public sealed record Flag(string Code, string Meaning);
