using System.CommandLine;
using System.Text.Json;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;
using SendVoice.Core.Theming;

namespace SendVoice.Cli.Streaming;

/// <summary><c>sendvoice classify</c>: what comments are about, how they are said, and whether a duty worker should see them today.</summary>
internal static class ClassifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var threads = Threads.Option();
        var command = new Command(
            "classify",
            "Read {\"id\",\"text\"[,\"question\",\"respondent\"]} lines from standard input and write themes, flags, sentiment and safeguarding.") { threads };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var classifier = new ThemeClassifier(SettingsFolder.Open().Taxonomy());
            var screen = new SafeguardingScreen();
            await new LineStream(terminal, parsed.GetValue(threads)).RunAsync(
                (line, writer) => Answer(line, classifier, screen, writer), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Answer(InputLine line, ThemeClassifier classifier, SafeguardingScreen screen, Utf8JsonWriter writer)
    {
        var respondent = RespondentOf(line);
        var words = new RawText(line.Text);
        var screening = screen.Screen(words, respondent ?? RespondentType.Other, age: null);
        Write(line.Id, classifier.Classify(words.Reveal(), line.Question, respondent), screening, writer);
    }

    private static RespondentType? RespondentOf(InputLine line)
    {
        if (line.Respondent is null)
            return null;

        return Codes.TryParse(line.Respondent, out RespondentType respondent)
            ? respondent
            : throw new BadLineException($"has a field \"respondent\" that is none of {string.Join(", ", Codes.RespondentCodes)}");
    }

    private static void Write(string id, Classification found, Screening screening, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteStartArray("themes"u8);
        foreach (var theme in found.Themes)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, theme.Code);
            writer.WriteNumber("score"u8, Math.Round(theme.Score, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTexts(writer, "flags"u8, screening.Alert ? found.Flags.Append(FlagCodes.Safeguarding).Distinct(StringComparer.Ordinal) : found.Flags);
        writer.WriteString("sentiment"u8, found.Sentiment.ToString().ToLowerInvariant());
        writer.WriteStartObject("safeguarding"u8);
        writer.WriteBoolean("alert"u8, screening.Alert);
        WriteTexts(writer, "reasons"u8, screening.Reasons.Select(reason => reason.Code));
        writer.WriteEndObject();
        writer.WriteBoolean("abstain"u8, found.Abstained);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);

        writer.WriteEndArray();
    }
}
