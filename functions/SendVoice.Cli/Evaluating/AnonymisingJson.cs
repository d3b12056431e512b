using System.Text.Json;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>How well comments were anonymised, for programs. Shares are from 0 to 1, and null where there is nothing to divide by.</summary>
internal static class AnonymisingJson
{
    public static void Write(Utf8JsonWriter writer, AnonymisingTally tally)
    {
        writer.WriteNumber("comments"u8, tally.Comments);
        writer.WriteStartObject("leaks"u8);
        Write(writer, "all", tally.All);
        Write(writer, "byType", tally.ByType.Select(static pair => (pair.Key.Code(), pair.Value)));
        Write(writer, "byOrigin", tally.ByOrigin.Select(static pair => (pair.Key, pair.Value)));
        Write(writer, "byCase", tally.ByCase.Select(static pair => (pair.Key.Code(), pair.Value)));
        writer.WriteEndObject();
        WriteMasking(writer, tally);
        Write(writer, "words", tally.Words);
        Write(writer, "touchingSpans", tally.TouchingSpans);
        Write(writer, "exactSpans", tally.ExactSpans);
        writer.WriteStartArray("worst"u8);
        foreach (var mistake in tally.Worst.InOrder)
            Write(writer, mistake);

        writer.WriteEndArray();
    }

    /// <summary>Nothing when no origins are compared.</summary>
    public static void Write(Utf8JsonWriter writer, OriginTally tally)
    {
        if (tally.Origins.Count == 0)
            return;
        writer.WriteStartArray("namesOfOneOrigin"u8);
        foreach (var origin in tally.Origins)
        {
            writer.WriteStartObject();
            writer.WriteString("origin"u8, origin.Origin);
            WriteShare(writer, "spans", "leaked", origin.Leaks);
            Write(writer, "pointsBelowBest", origin.PointsBelowBest);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMasking(Utf8JsonWriter writer, AnonymisingTally tally)
    {
        writer.WriteStartObject("rightType"u8);
        WriteShare(writer, "spans", "right", tally.RightType);
        writer.WriteStartArray("confusions"u8);
        foreach (var (types, count) in tally.Confusions)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, types.Wanted.Code());
            writer.WriteString("maskedAs"u8, types.Masked.Code());
            writer.WriteNumber("spans"u8, count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartObject("overRedaction"u8);
        WriteShare(writer, "words", "masked", tally.OtherWords);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<(string Key, LeakCount Count)> counts)
    {
        writer.WriteStartObject(name);
        foreach (var (key, count) in counts)
            Write(writer, key, count);

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, LeakCount count)
    {
        writer.WriteStartObject(name);
        WriteShare(writer, "spans", "leaked", count.Leaks);
        writer.WriteNumber("inPart"u8, count.InPart);
        writer.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter writer, string of, string hits, Proportion share)
    {
        writer.WriteNumber(of, share.Of);
        writer.WriteNumber(hits, share.Hits);
        Write(writer, "rate", share.Rate);
        Write(writer, "low", share.Interval.Low);
        Write(writer, "high", share.Interval.High);
    }

    private static void Write(Utf8JsonWriter writer, string name, Retrieval retrieval)
    {
        writer.WriteStartObject(name);
        Write(writer, "precision", retrieval.Precision);
        Write(writer, "recall", retrieval.Recall);
        Write(writer, "f2", retrieval.F2);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Mistake mistake)
    {
        var (before, words, after) = MistakeContext.Of(mistake);
        writer.WriteStartObject();
        writer.WriteString("kind"u8, MistakeLines.Kind(mistake.Kind));
        writer.WriteString("id"u8, mistake.Comment.Id);
        writer.WriteString("type"u8, mistake.Type.Code());
        writer.WriteNumber("start"u8, mistake.Start);
        writer.WriteNumber("end"u8, mistake.End);
        writer.WriteNumber("words"u8, mistake.Words);
        writer.WriteString("before"u8, before);
        writer.WriteString("text"u8, words);
        writer.WriteString("after"u8, after);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsNaN(value))
            writer.WriteNull(name);
        else
            writer.WriteNumber(name, Math.Round(value, 6));
    }
}
