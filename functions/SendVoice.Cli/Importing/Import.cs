using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Intake;

namespace SendVoice.Cli.Importing;

/// <summary>Hands the rows of a file to intake, several at once.</summary>
internal sealed class Import(Installation installation, Area area, Terminal terminal)
{
    private const int AtOnce = 8;
    private const int RowsBetweenProgress = 500;

    /// <exception cref="CommandFailedException">Intake is closed, the file is not CSV, or storage does not answer.</exception>
    public async Task<ImportReport> RunAsync(ImportFile file, bool dryRun, CancellationToken cancellationToken)
    {
        if (!area.IntakeIsOpen)
            throw new CommandFailedException($"Intake of {area.Key} is closed: its settings name no DPIA or no safeguarding contact.");

        var (taken, refused) = Sort(file);
        var repeated = dryRun ? 0 : await AcceptAsync(taken, cancellationToken);
        return new(file.Name, area.Key.Value, file.Event, dryRun, taken.Count - repeated, repeated, refused);
    }

    private (List<IncomingComment> Taken, List<RefusedRow> Refused) Sort(ImportFile file)
    {
        var reader = new RowReader(area, installation.Get<SurveyCatalogue>(), installation.Get<TimeProvider>().GetUtcNow());
        var (taken, refused) = (new List<IncomingComment>(), new List<RefusedRow>());
        foreach (var row in ImportRows.Read(file.Csv))
        {
            try
            {
                taken.Add(reader.Read(file, row));
            }
            catch (RefusedRowException exception)
            {
                refused.Add(new(row.Number, exception.Message));
            }
        }

        return (taken, refused);
    }

    /// <returns>How many had been accepted before.</returns>
    private async Task<int> AcceptAsync(List<IncomingComment> comments, CancellationToken cancellationToken)
    {
        var (intake, receipts, codes) = (installation.Get<CommentIntake>(), installation.Get<IReceiptStore>(), installation.Get<ReferenceCodes>());
        var (done, repeated) = (0, 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(comments, options, async (comment, cancellation) =>
            {
                var known = await receipts.FindAsync(codes.For(CommentId.Of(comment.Channel, comment.ProviderId)), cancellation);
                // Also when it is known: an earlier import may have been cut off between the receipt and the queue, and a repeat changes nothing.
                await intake.AcceptAsync(comment, cancellation);
                Interlocked.Add(ref repeated, known is null ? 0 : 1);
                if (Interlocked.Increment(ref done) % RowsBetweenProgress == 0)
                    terminal.Progress($"{done} of {comments.Count} rows");
            });
        }
        catch (IntakeUnavailableException)
        {
            // The store is away. What it has taken it keeps, and the same file can simply be imported again.
            throw new CommandFailedException($"Storage does not answer; {done} rows are taken and safe. Import the same file again: no row is taken twice.");
        }

        return repeated;
    }
}
