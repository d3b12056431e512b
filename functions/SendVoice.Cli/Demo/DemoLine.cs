using System.Text.Json;
using SendVoice.Core.Comments;

namespace SendVoice.Cli.Demo;

/// <summary>One line of <c>comments.jsonl</c>: invented words of an invented person.</summary>
internal sealed record DemoLine(string Channel, string Respondent, string? AgeBand, string Locality, string Text)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>How many months before the demo is first started it was said; 0 is the month that is running.</summary>
    public required int MonthsAgo { get; init; }

    /// <summary>How many of the two invented reviewers have approved it as a quote.</summary>
    public int Approvals { get; init; }

    public Channel ChannelValue => Codes.TryParse(Channel, out Channel value) ? value : throw Unknown(Channel);

    public RespondentType RespondentValue => Codes.TryParse(Respondent, out RespondentType value) ? value : throw Unknown(Respondent);

    public AgeBand? AgeBandValue => AgeBand is null ? null : Codes.TryParse(AgeBand, out AgeBand value) ? value : throw Unknown(AgeBand);

    /// <summary>Every line, in the order of the file.</summary>
    public static IReadOnlyList<DemoLine> ReadAll()
    {
        using var stream = typeof(DemoLine).Assembly.GetManifestResourceStream("SendVoice.Cli.Demo.comments.jsonl")
            ?? throw new InvalidOperationException("The command was built without the demo's comments.");
        using var reader = new StreamReader(stream);
        var lines = new List<DemoLine>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(JsonSerializer.Deserialize<DemoLine>(line, Json)!);
        }

        return lines;
    }

    private static InvalidDataException Unknown(string code) => new($"The demo's comments hold an unknown code: {code}.");
}
