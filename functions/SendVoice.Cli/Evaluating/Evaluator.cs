using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Streaming;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>Does with each labelled comment what the product would, and tallies how it went.</summary>
/// <param name="anonymisers">By area.</param>
/// <param name="area">The area all comments are taken to be about; null leaves each its own.</param>
/// <param name="worst">How many of the worst mistakes are kept.</param>
/// <param name="origins">The names that are put in every comment in turn; none when origins are not compared.</param>
internal sealed class Evaluator(AreaAnonymisers anonymisers, string? area, int worst, IReadOnlyList<OriginNames> origins)
{
    public Evaluation Empty() => new(worst, origins);

    /// <exception cref="CommandFailedException">The file is not there, or a line of it cannot be taken.</exception>
    public async Task<Evaluation> RunAsync(string path, int threads, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new CommandFailedException($"There is no file {path}.");

        await using var file = File.OpenRead(path);
        var sum = Empty();
        try
        {
            await foreach (var (part, fault) in new LineWork(threads).RunAsync(file, Evaluate, cancellationToken))
            {
                sum.Add(part);
                if (fault is not null)
                    throw new CommandFailedException(fault);
            }
        }
        catch (CommandFailedException exception)
        {
            // Whoever reads lines knows their number but not the file.
            throw new CommandFailedException($"{path}: {exception.Message}");
        }

        return sum;
    }

    private (Evaluation Part, string? Fault) Evaluate(LineBatch batch)
    {
        var part = Empty();
        foreach (var (number, line) in batch.Lines())
        {
            try
            {
                Add(part, LabelledLine.Parse(line));
            }
            catch (BadLineException exception)
            {
                return (part, $"line {number} {exception.Message}.");
            }
        }

        return (part, null);
    }

    private void Add(Evaluation part, LabelledLine line)
    {
        var anonymiser = anonymisers.For(area ?? line.Area);
        part.Anonymising.Add(line.Comment, anonymiser.Anonymise(line.Comment.Text).Spans);
        part.ByNames.Add(line.Comment, text => anonymiser.Anonymise(text).Spans);
    }
}
