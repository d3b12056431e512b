namespace SendVoice.Core.Areas;

/// <summary>A part of the area that people recognise and results are shown by.</summary>
/// <param name="Code">Stable, as stored: a to z, 0 to 9 and hyphens.</param>
/// <param name="Name">As people say it.</param>
public sealed record Locality(string Code, string Name);
