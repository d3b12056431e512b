using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Up;

/// <summary><c>sendvoice up</c>: the whole of SendVoice on this machine until Ctrl-C.</summary>
internal static class UpCommand
{
    private const int HighestPort = 65535;

    public static Command Create(Terminal terminal)
    {
        var port = Numbers.Option("--port", "Where the pages are served; 0 takes a free port.", 0, HighestPort, () => 7071);
        var demo = new Option<bool>("--demo") { Description = "Add six months of invented comments, actions and approvals to Exampleshire." };
        var command = new Command("up", "Run SendVoice on this machine, storage included, until Ctrl-C.") { port, demo };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var session = new UpSession(terminal, Checkout.Find());
            await session.RunAsync(parsed.GetValue(port), parsed.GetValue(demo), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
