using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Loading;

/// <summary><c>sendvoice load</c>: drives a running instance end to end and accounts for every message.</summary>
internal static class LoadCommand
{
    public static Command Create(Terminal terminal)
    {
        var messages = Numbers.Option("--messages", "How many text messages to post, and how many more to let in at once.", 1, 200_000);
        var rate = Numbers.Option("--rate", "Posts a second, whether or not earlier ones have been answered.", 1, 2_000);
        var url = new Option<Uri?>("--url") { Description = "The instance; by default the one that `sendvoice up` runs." };
        var keep = new Option<bool>("--keep") { Description = "Leave the load's comments in the store." };
        var command = new Command(
            "load", "Drive a running instance with text messages and account for every one of them. It adds comments to the area, and removes them.")
        {
            messages, rate, url, keep,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var installation = Installation.Open(Checkout.Find());
            var plan = new LoadPlan(parsed.GetValue(messages), parsed.GetValue(rate), UrlOf(parsed.GetValue(url) ?? installation.Url), parsed.GetValue(keep));
            return await new LoadRun(installation, terminal).RunAsync(plan, cancellationToken) ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static Uri UrlOf(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https" }
        ? url
        : throw new BadUsageException("--url takes the address of the instance, for example http://localhost:7071.");
}
