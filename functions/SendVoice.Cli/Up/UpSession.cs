using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Demo;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Up;

/// <summary>One run of <c>sendvoice up</c>, from the first check until everything it started has ended.</summary>
internal sealed class UpSession(Terminal terminal, Checkout checkout)
{
    private static readonly TimeSpan LastRunsPatience = TimeSpan.FromSeconds(30);

    /// <summary>Runs until cancelled, which is how it is meant to end.</summary>
    /// <exception cref="CommandFailedException">It cannot start, or something it started has ended by itself.</exception>
    public async Task RunAsync(int port, bool demo, CancellationToken cancellationToken)
    {
        await using var turn = Turn.TryTake(Path.Combine(checkout.State, "up.lock"))
            ?? throw new CommandFailedException(
                $"SendVoice runs already{At(Running.Read(checkout))}: stop that one first, or name another folder in SENDVOICE_HOME.");
        if (port != 0 && !Ports.IsFree(port))
            throw new CommandFailedException($"Port {port} is taken: stop what listens there, or choose another with --port.");

        await WaitForTheLastRunAsync(cancellationToken);
        await new NodePackages(checkout, terminal).EnsureAsync(cancellationToken);
        var url = new Uri($"http://localhost:{(port == 0 ? Ports.AnyFree() : port)}");
        await RunAsync(url, LocalSettings.OpenOrCreate(checkout), demo, cancellationToken);
    }

    private async Task RunAsync(Uri url, LocalSettings settings, bool demo, CancellationToken cancellationToken)
    {
        try
        {
            terminal.Progress("Starting…");
            await using var storage = settings.UsesEmbeddedStorage ? await EmbeddedStorage.StartAsync(checkout, cancellationToken) : null;
            var values = settings.ForTheApp(url, storage?.ConnectionString);
            await using var app = await LocalApp.StartAsync(checkout, url, values, cancellationToken);
            KeptProgram[] programs = storage is null ? [app.Program] : [storage.Program, app.Program];
            new Running(url, values[LocalSettings.Storage], Environment.ProcessId, [.. programs.Select(program => program.Mark)]).Write(checkout);
            await ServeAsync(new(url, values), programs, demo, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl-C or SIGTERM: the ordinary end. What was started has ended by now, the app before its storage.
            terminal.Progress("Stopped.");
        }
        finally
        {
            Running.Forget(checkout);
        }
    }

    private async Task ServeAsync(Addresses addresses, KeptProgram[] programs, bool demo, CancellationToken cancellationToken)
    {
        if (demo)
            await AddDemoAsync(addresses, cancellationToken);

        addresses.Print(terminal, checkout, demo);
        var ended = await Task.WhenAny(programs.Select(program => program.Ended)).WaitAsync(cancellationToken);
        throw programs.First(program => program.Ended == ended).Death();
    }

    private async Task AddDemoAsync(Addresses addresses, CancellationToken cancellationToken)
    {
        terminal.Progress("Adding the demo's comments…");
        using var installation = Installation.Open(addresses.Url, addresses.Settings);
        var added = await new DemoData(installation, installation.Area(Addresses.Area), TimeProvider.System).AddAsync(cancellationToken);
        terminal.Say(added == 0
            ? "The demo's comments are there already."
            : $"Added {added} invented comments to {Addresses.Area}, with actions and approved quotes.");
    }

    /// <summary>A run that was killed leaves programs that are still writing their data; two on one store would spoil it.</summary>
    private async Task WaitForTheLastRunAsync(CancellationToken cancellationToken)
    {
        var last = Running.Read(checkout);
        using var patience = new CancellationTokenSource(LastRunsPatience);
        while (last is not null && last.Programs.Any(program => program.IsAlive()))
        {
            if (patience.IsCancellationRequested)
            {
                var processes = string.Join(", ", last.Programs.Select(program => program.Id));
                throw new CommandFailedException($"Programs of the last run still run (processes {processes}): end them first.");
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    private static string At(Running? running) => running is null ? "" : $" at {running.Url} (process {running.Pid})";
}
