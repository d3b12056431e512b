using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Streaming;

/// <summary>Works on lines on several threads. Only a few batches are in memory however long the input is.</summary>
/// <param name="threads">How many work at once.</param>
internal sealed class LineWork(int threads)
{
    private const int BatchesInMemoryPerThread = 4;

    /// <param name="input">Lines.</param>
    /// <param name="work">What is done with each batch; called from several threads at once.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <returns>What the work made of each batch, in the order of the lines.</returns>
    /// <exception cref="CommandFailedException">A line is too long; everything before it has been worked on.</exception>
    public async IAsyncEnumerable<T> RunAsync<T>(Stream input, Func<LineBatch, T> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var queue = Channel.CreateBounded<Task<T>>(threads * BatchesInMemoryPerThread);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAsync(input, queue.Writer, work, stop.Token);
        try
        {
            await foreach (var result in queue.Reader.ReadAllAsync(cancellationToken))
                yield return await result;
        }
        finally
        {
            await stop.CancelAsync();
        }

        await reading;
    }

    private async Task ReadAsync<T>(Stream input, ChannelWriter<Task<T>> queue, Func<LineBatch, T> work, CancellationToken cancellationToken)
    {
        // Not disposed: a batch under way when the work is stopped still gives its turn back.
        var turns = new SemaphoreSlim(threads);
        try
        {
            await foreach (var batch in LineReader.ReadAsync(input, cancellationToken))
            {
                await turns.WaitAsync(cancellationToken);
                await queue.WriteAsync(WorkAsync(batch), cancellationToken);
            }
        }
        finally
        {
            queue.Complete();
        }

        Task<T> WorkAsync(LineBatch batch) => Task.Run(
            () =>
            {
                try
                {
                    return work(batch);
                }
                finally
                {
                    turns.Release();
                }
            },
            CancellationToken.None);
    }
}
