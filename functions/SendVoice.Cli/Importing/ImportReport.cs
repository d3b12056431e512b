using System.Text.Json;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Importing;

/// <summary>What became of each row.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Area">Key of the area.</param>
/// <param name="Event">Code of the event.</param>
/// <param name="DryRun">Whether rows were only looked at.</param>
/// <param name="Taken">Rows taken now (or that would be).</param>
/// <param name="Repeated">Rows that an earlier import of the same file had taken.</param>
/// <param name="Refused">The others, in the order of the file.</param>
internal sealed record ImportReport(string File, string Area, string Event, bool DryRun, int Taken, int Repeated, IReadOnlyList<RefusedRow> Refused)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public void Print(Terminal terminal)
    {
        terminal.Say($"{(DryRun ? "would take" : "taken"),-10} {Taken,7}");
        terminal.Say($"{"repeated",-10} {Repeated,7}");
        terminal.Say($"{"refused",-10} {Refused.Count,7}");
        foreach (var refused in Refused)
            terminal.Say($"  row {refused.Row} {refused.Reason}");
    }

    /// <param name="path">Null writes nothing.</param>
    public void Write(string? path)
    {
        if (path is not null)
            System.IO.File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this, Json));
    }
}
