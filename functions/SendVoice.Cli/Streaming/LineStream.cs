using System.Text.Json;
using System.Threading.Channels;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Streaming;

/// <summary>
/// Answers JSON Lines with JSON Lines on several threads: answers come in the order of the lines, and only a few batches are in memory
/// however long the input is.
/// </summary>
/// <param name="terminal">Where lines come from and answers go.</param>
/// <param name="threads">How many work at once.</param>
internal sealed class LineStream(Terminal terminal, int threads)
{
    private const int BatchesInMemoryPerThread = 4;

    /// <param name="answer">See <see cref="LineAnswers.To"/>; called from several threads at once.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <exception cref="CommandFailedException">A line cannot be taken; everything before it has been answered.</exception>
    public async Task RunAsync(Action<InputLine, Utf8JsonWriter> answer, CancellationToken cancellationToken)
    {
        var queue = Channel.CreateBounded<Task<LineAnswers>>(threads * BatchesInMemoryPerThread);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAsync(queue.Writer, answer, stop.Token);
        try
        {
            await foreach (var answers in queue.Reader.ReadAllAsync(cancellationToken))
            {
                await WriteAsync(await answers, cancellationToken);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await reading;
    }

    private async Task ReadAsync(ChannelWriter<Task<LineAnswers>> queue, Action<InputLine, Utf8JsonWriter> answer, CancellationToken cancellationToken)
    {
        // Not disposed: a batch under way when the stream is stopped still gives its turn back.
        var turns = new SemaphoreSlim(threads);
        try
        {
            await foreach (var batch in LineReader.ReadAsync(terminal.Input, cancellationToken))
            {
                await turns.WaitAsync(cancellationToken);
                await queue.WriteAsync(AnswerAsync(batch), cancellationToken);
            }
        }
        finally
        {
            queue.Complete();
        }

        Task<LineAnswers> AnswerAsync(LineBatch batch) => Task.Run(
            () =>
            {
                try
                {
                    return LineAnswers.To(batch, answer);
                }
                finally
                {
                    turns.Release();
                }
            },
            CancellationToken.None);
    }

    private async Task WriteAsync(LineAnswers answers, CancellationToken cancellationToken)
    {
        await terminal.Output.WriteAsync(answers.Bytes, cancellationToken);
        await terminal.Output.FlushAsync(cancellationToken);
        if (answers.Fault is { } fault)
            throw new CommandFailedException(fault);
    }
}
