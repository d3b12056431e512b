using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SendVoice.Core.Anonymising;

namespace SendVoice.Benchmarks;

/// <summary>Anonymises the development comments, cut into pieces of 300 characters, with every recogniser on.</summary>
[MemoryDiagnoser]
public class AnonymiserBenchmarks
{
    private const int Characters = 300;
    private readonly List<string> _comments = Comments();

    [Benchmark]
    public int Anonymise()
    {
        var spans = 0;
        foreach (var comment in _comments)
            spans += Anonymiser.Default.Anonymise(comment).Spans.Count;
        return spans;
    }

    /// <summary>A quick figure: comments a second of one core's processor time, best and median of several rounds after warming up, and the bytes each allocates.</summary>
    public static void Quick()
    {
        const int Rounds = 15;
        const int WarmUps = 5;
        var startUp = StartUp();
        var benchmark = new AnonymiserBenchmarks();
        for (var round = 0; round < WarmUps; round++)
            benchmark.Rate();
        var rates = Enumerable.Range(0, Rounds).Select(_ => benchmark.Rate()).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"anonymise: {rates[^1]:F0} comments of {Characters} characters a second of processor time (median {rates[Rounds / 2]:F0}), {benchmark.Allocated():F0} bytes each"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first comment after a cold start: {startUp.TotalMilliseconds:F0} ms, loading the models and compiling included"));
    }

    private static TimeSpan StartUp()
    {
        var start = Stopwatch.GetTimestamp();
        Anonymiser.Default.Anonymise("my son Tariq waits");
        return Stopwatch.GetElapsedTime(start);
    }

    private double Allocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Anonymise();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)_comments.Count;
    }

    /// <summary>Long enough for the clock of the processor's time.</summary>
    private double Rate()
    {
        const int Repeats = 20;
        using var process = Process.GetCurrentProcess();
        var before = process.UserProcessorTime;
        for (var repeat = 0; repeat < Repeats; repeat++)
            Anonymise();
        process.Refresh();
        return Repeats * _comments.Count / (process.UserProcessorTime - before).TotalSeconds;
    }

    private static List<string> Comments()
    {
        var text = string.Join('\n', File.ReadLines(DevelopmentData()).Select(Text));
        return [.. Enumerable.Range(0, text.Length / Characters).Select(at => text.Substring(at * Characters, Characters))];
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? string.Empty;
    }

    private static string DevelopmentData()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "tests", "data", "dev.jsonl");
            if (File.Exists(file))
                return file;
        }

        throw new FileNotFoundException("tests/data/dev.jsonl is not above the program's folder.");
    }
}
