using System.Diagnostics;

namespace SendVoice.Cli.Up;

/// <summary>Names one process for ever: its number alone is given to another one day.</summary>
/// <param name="Id">The operating system's number.</param>
/// <param name="StartedAt">Ticks of its start in local time, as the operating system reports it.</param>
internal sealed record ProcessMark(int Id, long StartedAt)
{
    public static ProcessMark Of(Process process) => new(process.Id, process.StartTime.Ticks);

    public bool IsAlive()
    {
        try
        {
            using var process = Process.GetProcessById(Id);
            return !process.HasExited && Math.Abs(process.StartTime.Ticks - StartedAt) < TimeSpan.TicksPerSecond;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // No process has the number, or it ended between two questions.
            return false;
        }
    }
}
