using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Testing;

/// <summary><c>sendvoice test</c>: every test of the repository, browser and storage ones included.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var filter = new Option<string?>("--filter") { Description = "Only tests that match, as `dotnet test --filter` understands it." };
        var project = new Option<string?>("--project") { Description = "Only the tests of one project, for example SendVoice.Core.Tests." };
        var command = new Command("test", "Build and run every test; the last line says how many passed and failed.") { filter, project };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = new TestRun(terminal, Checkout.Find());
            return await run.RunAsync(parsed.GetValue(project), parsed.GetValue(filter), cancellationToken);
        });
        return command;
    }
}
