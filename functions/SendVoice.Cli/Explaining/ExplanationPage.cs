using System.Globalization;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Explaining;

namespace SendVoice.Cli.Explaining;

/// <summary>An explanation in two tables of 100 columns: the words, then what came of them.</summary>
internal static class ExplanationPage
{
    private const int WordWidth = 20;
    private const int ReasonStart = WordWidth + 25;
    private const int SpanWidth = 60;

    public static void Print(Terminal terminal, string comment, Explanation explanation)
    {
        terminal.Say($"{"word",-WordWidth}{"person",8}{"setting",8}{"place",6}   decision");
        foreach (var line in explanation.Words.SelectMany(word => WordLines(comment, word)))
            terminal.Say(line);

        terminal.Say("");
        terminal.Say($"{"masked",-SpanWidth} {"type",-8}{"score",6}");
        foreach (var span in explanation.Result.Spans)
            terminal.Say($"{Words(comment, span.Start, span.End, SpanWidth),-SpanWidth} {span.Type.Code(),-8}{Score(span.Score),6}");

        terminal.Say("");
        foreach (var line in Outcome(explanation.Result))
            terminal.Say(line);
    }

    /// <summary>The word with the tagger's chances, and under the decision what each recogniser proposed.</summary>
    private static IEnumerable<string> WordLines(string comment, WordExplanation word)
    {
        var chances = word.Chances is { } known ? $"{Number(known.Person),8}{Number(known.Setting),8}{Number(known.Address),6}   " : new string(' ', ReasonStart - WordWidth);
        var first = Words(comment, word.Start, word.End, WordWidth - 1).PadRight(WordWidth) + chances;
        foreach (var line in Wrapping.Lines(word.Reason, ReasonStart))
        {
            yield return first + line;
            first = new string(' ', ReasonStart);
        }

        foreach (var proposal in word.Proposals)
        {
            var said = $"{proposal.Recogniser} {proposal.Type.Code()} {Score(proposal.Score)} '{Words(comment, proposal.Start, proposal.End, SpanWidth)}'{(proposal.IsDoubt ? ", a doubt" : "")}";
            foreach (var line in Wrapping.Lines(said, ReasonStart + 2))
                yield return new string(' ', ReasonStart + 2) + line;
        }
    }

    private static IEnumerable<string> Outcome(Anonymisation result)
    {
        foreach (var reason in result.HoldReasons.Select(static reason => $"{reason}: {HoldWords.Of(reason)}").DefaultIfEmpty("no"))
            yield return $"held    {reason}";

        var label = "becomes ";
        foreach (var line in Wrapping.Lines(OneLine.Of(result.Text.Value), label.Length))
        {
            yield return label + line;
            label = new string(' ', label.Length);
        }
    }

    private static string Words(string comment, int start, int end, int most)
    {
        var words = OneLine.Of(comment.AsSpan(start, Math.Min(end - start, most)));
        return end - start > most ? words[..(most - 1)] + "…" : words;
    }

    private static string Score(double value) => value.ToString("#.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("#.000", CultureInfo.InvariantCulture);
}
