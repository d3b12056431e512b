using System.Diagnostics;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Reviewing;

namespace SendVoice.Cli.Demo;

/// <summary>Six months of an invented area and what there is of this one: comments through the ordinary intake, actions, and quotes that invented people approved.</summary>
internal sealed class DemoData(Installation installation, Area area, TimeProvider clock)
{
    private const int AtOnce = 8;

    private static readonly string[] Approvers = ["hollis.marchetti", "ines.abernathy"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ICommentStore _comments = installation.Get<ICommentStore>();
    private readonly IReadOnlyList<DemoLine> _lines = DemoLine.ReadAll();

    /// <summary>Adds what is not there yet.</summary>
    /// <returns>How many comments were added.</returns>
    public async Task<int> AddAsync(CancellationToken cancellationToken)
    {
        var comments = DemoCalendar.Spread(_lines, clock.GetUtcNow());
        var missing = await MissingAsync(comments, cancellationToken);
        var intake = installation.Get<CommentIntake>();
        await Parallel.ForEachAsync(missing, Options(cancellationToken), async (comment, cancellation) => await intake.AcceptAsync(comment.ToIncoming(area), cancellation));
        await WaitUntilStoredAsync(missing, cancellationToken);
        await Parallel.ForEachAsync(comments.Where(comment => comment.Line.Approvals > 0), Options(cancellationToken), async (comment, cancellation) => await ApproveAsync(comment, cancellation));
        await RecordActionsAsync(cancellationToken);
        return missing.Count;
    }

    private async Task<IReadOnlyList<DemoComment>> MissingAsync(IReadOnlyList<DemoComment> comments, CancellationToken cancellationToken)
    {
        var missing = new List<DemoComment>();
        foreach (var month in comments.GroupBy(comment => comment.Month))
        {
            var stored = new HashSet<CommentId>();
            await foreach (var comment in _comments.ReadMonthAsync(area.Key, month.Key, cancellationToken))
            {
                stored.Add(comment.Id);
            }

            missing.AddRange(DemoCalendar.Missing(_lines, month, stored));
        }

        return missing;
    }

    private async Task WaitUntilStoredAsync(IReadOnlyList<DemoComment> comments, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        var missing = comments;
        while ((missing = await MissingAsync(missing, cancellationToken)).Count > 0)
        {
            if (waited.Elapsed > Patience)
            {
                throw new CommandFailedException($"{missing.Count} of the demo's comments are not stored after {Patience.TotalSeconds:0} seconds; the app's log says why.");
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>What is held or alerted is for a person to read, and nobody invented does that; nor does one go over what a person decided.</summary>
    private async Task ApproveAsync(DemoComment demo, CancellationToken cancellationToken)
    {
        var comment = await _comments.FindAsync(area.Key, demo.Month, demo.Id, cancellationToken);
        if (comment is null or { Alerted: true } or { HoldReasons.Count: > 0 } or { Decisions.Count: > 0 })
        {
            return;
        }

        foreach (var approver in Approvers.Take(demo.Line.Approvals))
        {
            await _comments.DecideAsync(area.Key, demo.Month, demo.Id, new(DecisionKind.QuoteApproved, approver, clock.GetUtcNow()), cancellationToken);
        }
    }

    private async Task RecordActionsAsync(CancellationToken cancellationToken)
    {
        var actions = installation.Get<IActionStore>();
        foreach (var action in DemoActions.For(area, clock.GetUtcNow()))
        {
            await actions.InsertAsync(action, cancellationToken);
        }
    }

    private static ParallelOptions Options(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
}
