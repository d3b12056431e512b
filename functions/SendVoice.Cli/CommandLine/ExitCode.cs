namespace SendVoice.Cli.CommandLine;

/// <summary>What the command tells the program that called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadUsage = 2;
}
