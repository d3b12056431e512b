using System.Text.Json;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Cli.Training;

/// <summary>The folder <c>train</c> of the training data: social media with entities labelled, and unlabelled prose.</summary>
internal sealed class TrainingProse(string folder)
{
    private const int Feedback = 3000;

    private static readonly string[] Vague = ["LOCATION", "ORG", "GROUP"];

    /// <summary>Tweets and the like: people labelled, other names marked.</summary>
    public IReadOnlyList<TrainingText> Social() =>
        [.. Lines("btc_train.jsonl").Concat(Lines("wnut17_train.jsonl")).Select(static line => Read(line, Social))];

    public IEnumerable<string> Messages() => Lines("sms_ham.txt");

    public IEnumerable<string> PatientFeedback() => Lines("px_phase1_train.jsonl").Select(static line => Read(line, static root => Text(root)));

    /// <summary>Ordinary words in ordinary use.</summary>
    public IReadOnlyList<string> Plain() => [.. Messages(), .. PatientFeedback().Take(Feedback)];

    /// <summary>Comments labelled by the policy, a JSON object a line, as <c>tests/data/dev.jsonl</c> has them.</summary>
    public static IReadOnlyList<TrainingText> Labelled(string file) => [.. File.ReadLines(file).Select(static line => Read(line, Labelled))];

    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(folder, file));

    private static T Read<T>(string line, Func<JsonElement, T> read)
    {
        using var json = JsonDocument.Parse(line);
        return read(json.RootElement);
    }

    private static string Text(JsonElement root) => root.GetProperty("text").GetString()!;

    private static TrainingText Labelled(JsonElement root) =>
        new(Text(root), [.. root.GetProperty("spans").EnumerateArray().Select(static span => Span(span, Type(span)))], root.GetProperty("area").GetString()!, TrainingLabels.Policy);

    private static TrainingText Social(JsonElement root) =>
        new(Text(root), [.. root.GetProperty("spans").EnumerateArray().Where(IsSpan).Select(static span => Span(span, IsVague(span) ? null : SpanType.Person))], string.Empty, TrainingLabels.People);

    private static bool IsSpan(JsonElement span) => TypeOf(span) == "PERSON" || IsVague(span);

    /// <summary>A handle stands for somebody but is masked by its @; a country or a company may be anything but a person.</summary>
    private static bool IsVague(JsonElement span) => Vague.Contains(TypeOf(span)) || (span.TryGetProperty("handle", out var handle) && handle.GetBoolean());

    private static SpanType Type(JsonElement span) =>
        SpanTypes.TryParse(TypeOf(span), out var type) ? type : throw new FormatException($"There is no type {TypeOf(span)}.");

    private static string TypeOf(JsonElement span) => span.GetProperty("type").GetString()!;

    private static TrainingSpan Span(JsonElement span, SpanType? type) => new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), type);
}
