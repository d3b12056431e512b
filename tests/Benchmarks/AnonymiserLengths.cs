using System.Diagnostics;
using System.Globalization;
using SendVoice.Core.Anonymising;

namespace SendVoice.Benchmarks;

/// <summary>Whether the time grows with the length and not faster: awkward pieces repeated to 20,000 characters and to four times that.</summary>
internal static class AnonymiserLengths
{
    private const int Characters = 20_000;
    private const int Times = 4;
    private const int Rounds = 7;

    private static readonly string[] Pieces =
    [
        "A", "Ab ", "AB ", "1", "1 ", "1.", "1/1/", "A1/", "07", "@", "a@", "x@y.com ", "(", "[", "[name", "\"", "'", "\U0001F600", "\u200B", "a\u200B", "e\u0301", "dot ", "one dot at ", "a at b dot ",
        "14 ", "1st of ", "march ", "St ", "Mr ", "the ", "Dr A. ", "on Oak ", "reg A1 ", "ref 1 ", "zero ", "ring ", "the only a ", "my son ", "Abi's ", "O1", "\n", " ",
    ];

    /// <summary>Prints, for each piece, the milliseconds of the shorter text and how many times that the longer one takes.</summary>
    public static void Run()
    {
        foreach (var piece in Pieces)
            Print(piece.ReplaceLineEndings("\\n"), length => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length]);
        Print("distinct names", DistinctNames);
    }

    private static void Print(string label, Func<int, string> text)
    {
        var (brief, full) = (Best(text(Characters)), Best(text(Characters * Times)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-16} {brief.TotalMilliseconds,8:F1} ms  x {full / brief:F1} for {Times} times the length"));
    }

    private static TimeSpan Best(string text)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            Anonymiser.Default.Anonymise(text);
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return best;
    }

    private static string DistinctNames(int length)
    {
        var names = Enumerable.Range(0, length / 8).Select(static number => $"met Z{Syllable(number)}{Syllable(number / 40)}{Syllable(number / 1600)}n. ");
        return string.Concat(names)[..length];
    }

    private static string Syllable(int number) => $"{"bdfglmnr"[number % 8]}{"aeiou"[number / 8 % 5]}";
}
