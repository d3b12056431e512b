using System.CommandLine;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Streaming;

/// <summary>The option every stream command takes.</summary>
internal static class Threads
{
    private const int Most = 256;

    public static Option<int> Option() => Numbers.Option(
        "--threads", "How many lines are worked on at once; answers keep the order of the lines.", 1, Most, () => Math.Min(Environment.ProcessorCount, Most));
}
