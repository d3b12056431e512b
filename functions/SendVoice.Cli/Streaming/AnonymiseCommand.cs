using System.CommandLine;
using System.Text.Json;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Anonymising;

namespace SendVoice.Cli.Streaming;

/// <summary><c>sendvoice anonymise</c>: comments in, the same without what identifies people out.</summary>
internal static class AnonymiseCommand
{
    public static Command Create(Terminal terminal)
    {
        var threads = Threads.Option();
        var command = new Command(
            "anonymise", "Read {\"id\",\"text\"[,\"area\"]} lines from standard input and write each without what identifies people.") { threads };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var anonymisers = new AreaAnonymisers(() => SettingsFolder.Open().Areas());
            await new LineStream(terminal, parsed.GetValue(threads)).RunAsync(
                (line, writer) => Write(line.Id, anonymisers.For(line.Area).Anonymise(line.Text), writer), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(string id, Anonymisation anonymised, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteString("text"u8, anonymised.Text.Value);
        writer.WriteStartArray("spans"u8);
        foreach (var span in anonymised.Spans)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start"u8, span.Start);
            writer.WriteNumber("end"u8, span.End);
            writer.WriteString("type"u8, span.Type.Code());
            writer.WriteNumber("score"u8, Math.Round(span.Score, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("hold"u8);
        foreach (var reason in anonymised.HoldReasons)
            writer.WriteStringValue(reason);

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
