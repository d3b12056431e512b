using SendVoice.Core.Anonymising;

namespace SendVoice.Cli.Explaining;

/// <summary>What each <see cref="HoldReason"/> means, for a person.</summary>
internal static class HoldWords
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        [HoldReason.RareDiagnosis] = "it names a condition so rare that it could identify somebody",
        [HoldReason.UnusualCircumstance] = "neighbours would know the family by what it tells",
        [HoldReason.SmallGroup] = "it speaks of fewer than five people",
        [HoldReason.LowConfidenceName] = "a word was masked, or left, on weak evidence that it is a name",
        [HoldReason.SettingNeedAge] = "a setting, a need and an age stand together",
    };

    /// <param name="reason">A code of <see cref="HoldReason"/>.</param>
    public static string Of(string reason) =>
        Meanings.TryGetValue(reason, out var meaning) ? meaning : throw new ArgumentOutOfRangeException(nameof(reason), reason, "No meaning is written down for this reason.");
}
