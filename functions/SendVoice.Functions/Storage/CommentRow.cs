using System.Text.Json;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Core.Theming;

namespace SendVoice.Functions.Storage;

/// <summary>A comment as a row of the Comments table: partition <c>area|yyyy-MM</c>, row key the comment id.</summary>
internal static class CommentRow
{
    private const char ListSeparator = ',';

    public static TableEntity From(Comment comment)
    {
        var row = new TableEntity(StorageNames.MonthPartition(comment.Area, comment.Month), comment.Id.Value)
        {
            ["Area"] = comment.Area.Value,
            ["Channel"] = comment.Channel.Code(),
            ["ReceivedAt"] = comment.ReceivedAt,
            ["Respondent"] = comment.Respondent.Code(),
            ["Themes"] = JsonSerializer.Serialize(comment.Classification.Themes, CommentRowContext.Default.IReadOnlyListThemeScore),
            ["Flags"] = string.Join(ListSeparator, comment.Classification.Flags),
            ["Sentiment"] = comment.Classification.Sentiment.ToString(),
            ["Abstained"] = comment.Classification.Abstained,
            ["ThemeModel"] = comment.Classification.ModelVersion,
            ["Anonymiser"] = comment.AnonymiserVersion,
            ["SecondOpinion"] = comment.SecondOpinion.Code(),
            ["Hold"] = string.Join(ListSeparator, comment.HoldReasons),
            ["Alerted"] = comment.Alerted,
            ["Decisions"] = JsonSerializer.Serialize(comment.Decisions, CommentRowContext.Default.IReadOnlyListDecision),
        };
        LongText.Write(row, "Text", comment.Text.Value);
        SetIfSaid(row, "AgeBand", comment.AgeBand?.Code());
        SetIfSaid(row, "Locality", comment.Locality);
        SetIfSaid(row, "Question", comment.Question);
        SetIfSaid(row, "Event", comment.Event);
        return row;
    }

    public static Comment ToComment(TableEntity row) => new()
    {
        Id = CommentId.Parse(row.RowKey),
        Area = AreaKey.Parse(row.Text("Area")),
        Channel = Codes.ParseChannel(row.Text("Channel")),
        ReceivedAt = row.Instant("ReceivedAt"),
        Respondent = Codes.ParseRespondent(row.Text("Respondent")),
        AgeBand = row.GetString("AgeBand") is { } band ? Codes.ParseAgeBand(band) : null,
        Locality = row.GetString("Locality"),
        Question = row.GetString("Question"),
        Event = row.GetString("Event"),
        Text = AnonymisedText.FromStore(LongText.Read(row, "Text")),
        Classification = ToClassification(row),
        HoldReasons = ToList(row.GetString("Hold")),
        AnonymiserVersion = row.Text("Anonymiser"),
        SecondOpinion = row.GetString("SecondOpinion") is { } opinion ? Codes.ParseSecondOpinion(opinion) : SecondOpinion.NotAsked,
        Alerted = row.Flag("Alerted"),
        Decisions = ToDecisions(row),
    };

    /// <summary>The change that appends one decision to what the row holds.</summary>
    public static TableEntity WithDecision(TableEntity row, Decision decision) => new(row.PartitionKey, row.RowKey)
    {
        ["Decisions"] = JsonSerializer.Serialize([.. ToDecisions(row), decision], CommentRowContext.Default.IReadOnlyListDecision),
    };

    private static Classification ToClassification(TableEntity row) => new()
    {
        Themes = JsonSerializer.Deserialize(row.Text("Themes"), CommentRowContext.Default.IReadOnlyListThemeScore)!,
        Flags = ToList(row.GetString("Flags")),
        Sentiment = Enum.Parse<Sentiment>(row.Text("Sentiment")),
        Abstained = row.Flag("Abstained"),
        ModelVersion = row.Text("ThemeModel"),
    };

    private static IReadOnlyList<Decision> ToDecisions(TableEntity row) =>
        JsonSerializer.Deserialize(row.Text("Decisions"), CommentRowContext.Default.IReadOnlyListDecision)!;

    private static string[] ToList(string? text) => string.IsNullOrEmpty(text) ? [] : text.Split(ListSeparator);

    private static void SetIfSaid(TableEntity row, string column, string? value)
    {
        if (value is not null)
            row[column] = value;
    }
}
