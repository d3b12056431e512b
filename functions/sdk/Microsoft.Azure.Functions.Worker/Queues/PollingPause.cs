namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>How long to wait before the next look at a queue: twice as long each time that it was empty.</summary>
internal sealed class PollingPause(TimeSpan longest)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    private TimeSpan _next = Shortest;

    public TimeSpan Next()
    {
        var pause = _next < longest ? _next : longest;
        _next = pause * 2;
        return pause;
    }

    public void Reset() => _next = Shortest;
}
