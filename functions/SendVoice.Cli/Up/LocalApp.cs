using System.Diagnostics;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Up;

/// <summary>The function app on this machine, under the worker's own local host.</summary>
internal sealed class LocalApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private LocalApp(KeptProgram program) => Program = program;

    public KeptProgram Program { get; }

    /// <summary>Returns when it answers requests.</summary>
    /// <param name="checkout">Where it was built.</param>
    /// <param name="url">Where it serves its pages.</param>
    /// <param name="settings">Goes into its environment.</param>
    /// <param name="cancellationToken">Gives up the wait and ends it.</param>
    public static async Task<LocalApp> StartAsync(
        Checkout checkout, Uri url, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var command = new ProcessStartInfo("dotnet", [checkout.App]) { WorkingDirectory = Path.GetDirectoryName(checkout.App)! };
        foreach (var (name, value) in settings)
            command.Environment[name] = value;

        command.Environment["ASPNETCORE_URLS"] = url.GetLeftPart(UriPartial.Authority);
        command.Environment["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development";
        var app = new LocalApp(KeptProgram.Start(checkout, "The app", command));
        try
        {
            await app.WaitUntilItAnswersAsync(url, cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private async Task WaitUntilItAnswersAsync(Uri url, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            if (Program.Ended.IsCompleted)
                throw Program.Death();

            if (await AnswersAsync(client, new Uri(url, "/health"), cancellationToken))
                return;

            await Task.Delay(100, cancellationToken);
        }

        throw new CommandFailedException($"The app does not answer after {Patience.TotalSeconds:0} seconds; what it said is in {Program.Log}");
    }

    /// <summary>Any answer will do, a page that is not there included: it means the app serves.</summary>
    private static async Task<bool> AnswersAsync(HttpClient client, Uri url, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(url, cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }
}
