namespace SendVoice.Core.Theming;

/// <summary>Phrases of one theme.</summary>
/// <param name="About">Said of little else.</param>
/// <param name="Mentions">Said of other themes too; they tip the balance.</param>
/// <param name="Trouble">What people say when it goes wrong.</param>
/// <param name="Joy">What people say when it goes well.</param>
internal sealed record ThemePhrases(
    IReadOnlyList<string> About, IReadOnlyList<string> Mentions, IReadOnlyList<string> Trouble, IReadOnlyList<string> Joy);
