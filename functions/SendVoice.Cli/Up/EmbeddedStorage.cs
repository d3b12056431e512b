using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;

namespace SendVoice.Cli.Up;

/// <summary>Azurite with its data in <c>.sendvoice/azurite</c>.</summary>
internal sealed partial class EmbeddedStorage : IAsyncDisposable
{
    /// <summary>What the settings say when the storage of this machine is meant.</summary>
    public const string Shorthand = "UseDevelopmentStorage=true";

    private const string Account = "devstoreaccount1";

    // Azurite's published development key, the same on every machine; it opens nothing but an emulator.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // What other tools expect of an emulator.
    private static readonly int[] UsualPorts = [10000, 10001, 10002];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private EmbeddedStorage(KeptProgram program, string connectionString) => (Program, ConnectionString) = (program, connectionString);

    public KeptProgram Program { get; }

    public string ConnectionString { get; }

    /// <summary>Returns when it listens.</summary>
    public static async Task<EmbeddedStorage> StartAsync(Checkout checkout, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(checkout.Store);
        if (UsualPorts.All(Ports.IsFree) && await TryAsync(checkout, UsualPorts, cancellationToken) is { } usual)
            return usual;
        return await RunAsync(checkout, [0, 0, 0], cancellationToken);
    }

    /// <returns>Null when somebody took a port between our look and Azurite's.</returns>
    private static async Task<EmbeddedStorage?> TryAsync(Checkout checkout, int[] ports, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(checkout, ports, cancellationToken);
        }
        catch (CommandFailedException) when (!UsualPorts.All(Ports.IsFree))
        {
            // It ended because a port was taken meanwhile; any free ones do as well.
            return null;
        }
    }

    private static async Task<EmbeddedStorage> RunAsync(Checkout checkout, int[] ports, CancellationToken cancellationToken)
    {
        var program = KeptProgram.Start(checkout, "Azurite", Command(checkout, ports));
        try
        {
            return new(program, await ListeningAsync(program, cancellationToken));
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private static ProcessStartInfo Command(Checkout checkout, int[] ports) => new("node",
    [
        checkout.Azurite, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--location", checkout.Store,
        "--blobPort", Text(ports[0]), "--queuePort", Text(ports[1]), "--tablePort", Text(ports[2]),
        // Azurite drops idle connections after five seconds unless told otherwise; the service it stands for does not.
        "--queueKeepAliveTimeout", "600", "--tableKeepAliveTimeout", "600",
    ])
    {
        WorkingDirectory = checkout.Store,
    };

    private static async Task<string> ListeningAsync(KeptProgram program, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            var ports = Listening().Matches(program.ReadLog())
                .ToDictionary(match => match.Groups["service"].Value, match => match.Groups["port"].Value, StringComparer.Ordinal);
            if (ports.Count == UsualPorts.Length)
                return ConnectionStringFor(ports);

            if (program.Ended.IsCompleted)
                throw program.Death();

            await Task.Delay(50, cancellationToken);
        }

        throw new CommandFailedException($"Azurite does not listen after {Patience.TotalSeconds:0} seconds; what it said is in {program.Log}");
    }

    private static string ConnectionStringFor(Dictionary<string, string> ports) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + string.Concat(ports.Select(port => $"{port.Key}Endpoint=http://127.0.0.1:{port.Value}/{Account};"));

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at \S+:(?<port>[0-9]+)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
