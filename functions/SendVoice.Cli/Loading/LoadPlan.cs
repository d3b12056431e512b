namespace SendVoice.Cli.Loading;

/// <param name="Messages">How many, in each of the two phases.</param>
/// <param name="Rate">Posts a second.</param>
/// <param name="Url">The instance.</param>
/// <param name="Keep">Whether the load's comments stay.</param>
internal sealed record LoadPlan(int Messages, int Rate, Uri Url, bool Keep);
