using System.Runtime.InteropServices;

namespace SendVoice.Cli.CommandLine;

/// <summary>Turns the first Ctrl-C, SIGTERM or SIGHUP into a cancelled token; the second ends the process as it always would.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly PosixSignal[] Enders = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() =>
        _signals = [.. Enders.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();

        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
