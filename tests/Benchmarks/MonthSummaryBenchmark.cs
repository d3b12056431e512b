using BenchmarkDotNet.Attributes;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Summaries;
using SendVoice.Core.Theming;

namespace SendVoice.Benchmarks;

/// <summary>A month of 20,000 comments over 25 themes, summarised with disclosure control. It has to stay under 5 seconds.</summary>
[MemoryDiagnoser]
public class MonthSummaryBenchmark
{
    private const int ThemeCount = 25;

    private static readonly Area Area = new()
    {
        Key = AreaKey.Parse("exampleshire"),
        Name = "Exampleshire",
        Council = "Exampleshire County Council",
        Localities = [.. Enumerable.Range(1, 12).Select(i => new Locality($"place-{i}", $"Place {i}"))],
        KeepNames = [],
        Languages = ["en"],
        Boards = [],
        Safeguarding = new(),
    };

    private static readonly Taxonomy Taxonomy = new()
    {
        Version = "2026-11",
        Themes = [.. Enumerable.Range(0, ThemeCount).Select(i => new Theme { Code = Code(i), Label = Code(i), Definition = "", Cues = [], Criteria = [], Kloe = [] })],
        Kloe = new Dictionary<string, string>(StringComparer.Ordinal),
        Criteria = new Dictionary<string, string>(StringComparer.Ordinal),
        Workstreams = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal),
        Flags = [],
    };

    private Comment[] _comments = [];

    [Params(2_000, 20_000)]
    public int Comments { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // The same month every time; squaring makes most themes rare, so that there is much to hide.
#pragma warning disable CA5394 // Made-up comments need no secret randomness.
        var random = new Random(2026);
        _comments = [.. Enumerable.Range(0, Comments).Select(i => Comment(i, random))];
#pragma warning restore CA5394
    }

    [Benchmark]
    public string Summarise()
    {
        var builder = new MonthSummaryBuilder(new(Area, Month.Parse("2026-10"), Taxonomy, Board: null, new DateOnly(2026, 11, 20)));
        foreach (var comment in _comments)
            builder.Add(comment);
        return builder.Build().RunId;
    }

#pragma warning disable CA5394 // As above.
    private static Comment Comment(int number, Random random) => new()
    {
        Id = CommentId.Of(Channel.Web, $"{number}"),
        Area = Area.Key,
        Channel = (Channel)random.Next(5),
        ReceivedAt = new(2026, 10, 1 + random.Next(31), 12, 0, 0, TimeSpan.Zero),
        Respondent = (RespondentType)(int)(Math.Pow(random.NextDouble(), 4) * 5),
        Locality = $"place-{1 + random.Next(12)}",
        Text = AnonymisedText.FromStore("Nobody rang us back."),
        Classification = new()
        {
            Themes = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => new ThemeScore(Code((int)(Math.Pow(random.NextDouble(), 6) * ThemeCount)), 0.9))],
            Flags = [],
            Sentiment = (Sentiment)(int)(Math.Pow(random.NextDouble(), 4) * 4),
            ModelVersion = "cues-1",
        },
        HoldReasons = [],
        AnonymiserVersion = "1",
    };
#pragma warning restore CA5394

    private static string Code(int number) => $"theme-{number}";
}
