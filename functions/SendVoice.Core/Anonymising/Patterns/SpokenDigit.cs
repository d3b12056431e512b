using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Digits written out as words.</summary>
internal static class SpokenDigit
{
    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 1, ["oh"] = 1, ["o"] = 1, ["nought"] = 1, ["naught"] = 1, ["nil"] = 1, ["one"] = 1, ["two"] = 1, ["three"] = 1, ["four"] = 1,
        ["five"] = 1, ["six"] = 1, ["seven"] = 1, ["eight"] = 1, ["nine"] = 1, ["hundred"] = 2, ["thousand"] = 3, ["double"] = 1, ["triple"] = 2, ["treble"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How many digits a word says; hyphens may join several: "oh-seven-seven". 0 when any part of it is no digit.</summary>
    public static int CountIn(string word)
    {
        if (Digits.TryGetValue(word, out var count) || !word.Contains('-', StringComparison.Ordinal))
            return count;
        var total = 0;
        foreach (var part in word.Split('-'))
        {
            if (!Digits.TryGetValue(part, out count))
                return 0;
            total += count;
        }

        return total;
    }
}
