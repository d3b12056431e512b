using System.Text.Json;
using SendVoice.Core.Comments;
using SendVoice.Testing;

namespace SendVoice.Core.Tests;

/// <summary>A comment of <c>tests/data/dev.jsonl</c>, written for this project and labelled by hand.</summary>
internal sealed record DevelopmentComment(
    string Id, string Text, RespondentType Respondent, IReadOnlyList<string> Themes, IReadOnlyList<string> Flags, string Sentiment, bool Safeguarding)
{
    public static IReadOnlyList<DevelopmentComment> All { get; } =
        [.. File.ReadLines(RepositoryRoot.Combine("tests", "data", "dev.jsonl")).Select(Read)];

    private static DevelopmentComment Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        Assert.True(Codes.TryParse(row.GetProperty("respondent").GetString(), out RespondentType respondent));
        return new(
            row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!, respondent,
            Strings(row.GetProperty("themes")), Strings(row.GetProperty("flags")),
            row.GetProperty("sentiment").GetString()!, row.GetProperty("safeguarding").GetBoolean());
    }

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}
