using System.Globalization;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>Labels and shares as the tables of an evaluation show them.</summary>
internal static class Figures
{
    /// <summary>What is shown where there is nothing to divide by.</summary>
    public const string Nothing = "-";

    /// <summary>Labels of origins come from the data: however long, the figures stay in their columns.</summary>
    public static string Label(string label) => OneLine.Of(label.Length > 31 ? label.AsSpan(0, 31) : label).PadRight(32);

    public static string Percent(Proportion share) => share.Of == 0 ? Nothing : Text($"{100 * share.Rate:0.00} %");

    public static string Interval(Proportion share)
    {
        if (share.Of == 0)
            return Nothing;
        var (low, high) = share.Interval;
        return Text($"{100 * low:0.00} to {100 * high:0.00} %");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
