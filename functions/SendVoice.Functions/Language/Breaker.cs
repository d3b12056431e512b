namespace SendVoice.Functions.Language;

/// <summary>
/// Leaves a service alone for a while after it failed, so that one that is down costs nothing. When the while is over a single question goes
/// through; what becomes of it decides for the others.
/// </summary>
internal sealed class Breaker(TimeSpan pause, TimeProvider clock)
{
    /// <summary>A service that asks for longer is asked again all the same.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private DateTimeOffset? _openUntil;

    /// <summary>Whether a question would be turned away now.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_gate)
                return clock.GetUtcNow() < _openUntil;
        }
    }

    /// <summary>Whether this question may go through. After a failure the first one that may keeps the others out until it has ended.</summary>
    public bool LetThrough()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (now < _openUntil)
                return false;
            if (_openUntil is not null)
                _openUntil = now + pause;
            return true;
        }
    }

    public void Succeeded()
    {
        lock (_gate)
            _openUntil = null;
    }

    /// <param name="retryAfter">How long the service asked to be left alone; null when it did not say.</param>
    /// <returns>How long it will be.</returns>
    public TimeSpan Failed(TimeSpan? retryAfter)
    {
        var asked = retryAfter is { } said && said > pause ? said : pause;
        var rest = asked < LongestPause ? asked : LongestPause;
        lock (_gate)
            _openUntil = clock.GetUtcNow() + rest;
        return rest;
    }
}
