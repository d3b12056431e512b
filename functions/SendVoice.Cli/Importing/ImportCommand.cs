using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Importing;

/// <summary><c>sendvoice import</c>: event notes, paper forms or an earlier survey, through the same pipeline as everything else.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "CSV in UTF-8 with a header: text, and if known date, respondent, ageBand, locality, channel, question.",
        };
        var area = new Option<string>("--area") { Description = "The area it was said in.", Required = true };
        var gathering = new Option<string>("--event")
        {
            Description = "Code of the event or survey it comes from: a to z, 0 to 9 and hyphens.",
            Required = true,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be taken and refused." };
        var report = new Option<FileInfo?>("--report") { Description = "Also write the report to this file, as JSON." };
        var command = new Command("import", "Take comments from a CSV file. Exit code 1 when a row is refused; the others are taken all the same.")
        {
            file, area, gathering, dryRun, report,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var source = ImportFile.Open(parsed.GetRequiredValue(file).FullName, EventCode(parsed.GetRequiredValue(gathering)));
            using var installation = Installation.Open(Checkout.Find());
            var import = new Import(installation, installation.Area(parsed.GetRequiredValue(area)), terminal);
            var outcome = await import.RunAsync(source, parsed.GetValue(dryRun), cancellationToken);
            outcome.Print(terminal);
            outcome.Write(parsed.GetValue(report)?.FullName);
            return outcome.Refused.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static string EventCode(string text) =>
        text.Length is > 0 and <= 60 && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? text
            : throw new BadUsageException("--event takes a code of up to 60 characters: a to z, 0 to 9 and hyphens.");
}
