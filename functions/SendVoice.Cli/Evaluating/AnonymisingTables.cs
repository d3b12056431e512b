using System.Globalization;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>How well comments were anonymised, for a person to read: 100 columns.</summary>
internal static class AnonymisingTables
{
    public static IEnumerable<string> Lines(AnonymisingTally tally) =>
    [
        Text($"Anonymising: {tally.Comments:N0} comments, {tally.All.Leaks.Of:N0} spans to mask, {tally.OtherWords.Of:N0} other words"),
        "",
        .. Leaks(tally),
        "",
        .. Masking(tally),
        "",
        .. Retrievals(tally),
        .. MistakeLines.Of(tally.Worst.InOrder),
    ];

    private static IEnumerable<string> Leaks(AnonymisingTally tally) =>
    [
        $"{"spans that leak",-32}{"spans",8}{"leaked",8}{"in part",9}{"rate",9}   95 % interval",
        Leak("all", tally.All),
        .. tally.ByType.Select(static pair => Leak($"type {pair.Key.Code()}", pair.Value)),
        .. tally.ByOrigin.Select(static pair => Leak($"origin {pair.Key}", pair.Value)),
        .. tally.ByCase.Select(static pair => Leak($"case {pair.Key.Code()}", pair.Value)),
    ];

    private static string Leak(string label, LeakCount count) =>
        Text($"{Figures.Label(label)}{count.Leaks.Of,8:N0}{count.Leaks.Hits,8:N0}{count.InPart,9:N0}{Figures.Percent(count.Leaks),9}   {Figures.Interval(count.Leaks)}");

    private static IEnumerable<string> Masking(AnonymisingTally tally) =>
    [
        $"{"what is masked",-32}{"of",8}{"",8}{"",9}{"rate",9}   95 % interval",
        Share("spans masked as the right type", tally.RightType),
        .. tally.Confusions.OrderByDescending(static pair => pair.Value).Select(static pair => Text($"  {pair.Key.Wanted.Code()} as {pair.Key.Masked.Code()}: {pair.Value:N0}")),
        Share("other words masked for nothing", tally.OtherWords),
    ];

    private static string Share(string label, Proportion share) =>
        Text($"{Figures.Label(label)}{share.Of,8:N0}{share.Hits,8:N0}{"",9}{Figures.Percent(share),9}   {Figures.Interval(share)}");

    private static IEnumerable<string> Retrievals(AnonymisingTally tally) =>
    [
        $"{"as others report it",-32}{"precision",11}{"recall",9}{"F2",9}",
        Retrieved("words, masked or not", tally.Words),
        Retrieved("spans, touched, right type", tally.TouchingSpans),
        Retrieved("spans, exact, right type", tally.ExactSpans),
    ];

    private static string Retrieved(string label, Retrieval retrieval) =>
        Text($"{Figures.Label(label)}{Number(retrieval.Precision),11}{Number(retrieval.Recall),9}{Number(retrieval.F2),9}");

    private static string Number(double value) => double.IsNaN(value) ? Figures.Nothing : Text($"{value:0.0000}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
