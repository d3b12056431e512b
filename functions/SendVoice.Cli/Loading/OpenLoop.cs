using System.Diagnostics;

namespace SendVoice.Cli.Loading;

/// <summary>Does something at a steady rate, like people who do not know of each other: a slow answer delays nobody else.</summary>
/// <param name="count">How often.</param>
/// <param name="rate">How often a second.</param>
internal sealed class OpenLoop(int count, int rate)
{
    // Beyond this something is badly wrong, and more sockets would only hide what; latency still counts from when each was due.
    private const int MostUnderWay = 4_000;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <param name="post">Told when its turn was due, by the clock of <see cref="Stopwatch"/>.</param>
    /// <param name="cancellationToken">Stops further turns.</param>
    public async Task<IReadOnlyList<Post>> RunAsync(Func<long, CancellationToken, Task<Post>> post, CancellationToken cancellationToken)
    {
        using var underWay = new SemaphoreSlim(MostUnderWay);
        var posts = new List<Task<Post>>(count);
        var start = Stopwatch.GetTimestamp();
        while (posts.Count < count)
        {
            var due = Math.Min(count, (int)(Stopwatch.GetElapsedTime(start).TotalSeconds * rate) + 1);
            while (posts.Count < due)
            {
                await underWay.WaitAsync(cancellationToken);
                posts.Add(OneAsync(start + (long)(posts.Count * (double)Stopwatch.Frequency / rate)));
            }

            await Task.Delay(Tick, cancellationToken);
        }

        return await Task.WhenAll(posts);

        async Task<Post> OneAsync(long dueAt)
        {
            try
            {
                return await post(dueAt, cancellationToken);
            }
            finally
            {
                underWay.Release();
            }
        }
    }
}
