namespace SendVoice.Core.Theming;

/// <param name="Code">A theme code of the taxonomy.</param>
/// <param name="Score">How sure the model is, 0 to 1.</param>
public sealed record ThemeScore(string Code, double Score);
