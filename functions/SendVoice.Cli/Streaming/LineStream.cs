using System.Text.Json;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Streaming;

/// <summary>Answers JSON Lines with JSON Lines, in the order of the lines.</summary>
/// <param name="terminal">Where lines come from and answers go.</param>
/// <param name="threads">How many work at once.</param>
internal sealed class LineStream(Terminal terminal, int threads)
{
    /// <param name="answer">See <see cref="LineAnswers.To"/>; called from several threads at once.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <exception cref="CommandFailedException">A line cannot be taken; everything before it has been answered.</exception>
    public async Task RunAsync(Action<InputLine, Utf8JsonWriter> answer, CancellationToken cancellationToken)
    {
        await foreach (var answers in new LineWork(threads).RunAsync(terminal.Input, batch => LineAnswers.To(batch, answer), cancellationToken))
        {
            await terminal.Output.WriteAsync(answers.Bytes, cancellationToken);
            await terminal.Output.FlushAsync(cancellationToken);
            if (answers.Fault is { } fault)
                throw new CommandFailedException(fault);
        }
    }
}
