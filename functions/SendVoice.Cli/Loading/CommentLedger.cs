using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using SendVoice.Cli.Local;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Storage;

namespace SendVoice.Cli.Loading;

/// <summary>Looks for the load's comments where they should be stored, and takes them out again.</summary>
internal sealed class CommentLedger(Installation installation, Area area)
{
    private const int AtOnce = 16;

    // With no message gained for so long, what is missing does not come: the host has tried and poisoned it by then.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly TableClient _comments = installation.Get<StorageClients>().Table(StorageNames.Comments);
    private readonly QueueClient _queue = installation.Get<StorageClients>().Queue(StorageNames.FeedbackQueue);
    private readonly Month _started = Month.Of(installation.Get<TimeProvider>().GetUtcNow());
    private readonly HashSet<CommentId> _all = [];

    /// <summary>Notes what is about to be sent: it is removed at the end even when nobody answered for it.</summary>
    public void Expect(IEnumerable<CommentId> sent) => _all.UnionWith(sent);

    /// <summary>Waits until the queue is empty and the store holds them all, or gains no more.</summary>
    public async Task<Account> WaitForAsync(IReadOnlyCollection<CommentId> expected, CancellationToken cancellationToken)
    {
        Expect(expected);
        var account = await CountAsync(expected, cancellationToken);
        var sinceGain = Stopwatch.StartNew();
        while (account.Lost > 0 && sinceGain.Elapsed < Patience)
        {
            await WaitForTheQueueAsync(cancellationToken);
            var now = await CountAsync(expected, cancellationToken);
            if (now.Stored > account.Stored)
                sinceGain.Restart();

            account = now;
        }

        return account;
    }

    /// <summary>Removes comments and receipts; not to be cut short, so that nothing of the load stays behind.</summary>
    public async Task RemoveAsync()
    {
        var (comments, receipts, codes) = (installation.Get<ICommentStore>(), installation.Get<IReceiptStore>(), installation.Get<ReferenceCodes>());
        await Parallel.ForEachAsync(_all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (id, cancellation) =>
        {
            await receipts.ForgetAsync(codes.For(id), cancellation);
            foreach (var month in Months())
                await comments.DeleteAsync(area.Key, month, id, cancellation);
        });
    }

    /// <summary>Asking the queue costs little; reading the table again and again would slow what is measured.</summary>
    private async Task WaitForTheQueueAsync(CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        do
        {
            await Task.Delay(Pause, cancellationToken);
        }
        while (waited.Elapsed < Patience && (await _queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount > 0);
    }

    private async Task<Account> CountAsync(IReadOnlyCollection<CommentId> expected, CancellationToken cancellationToken)
    {
        var wanted = expected.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var found = new List<TableEntity>(wanted.Count);
        foreach (var month in Months())
        {
            var partition = TableClient.CreateQueryFilter($"PartitionKey eq {StorageNames.MonthPartition(area.Key, month)}");
            await foreach (var row in _comments.QueryAsync<TableEntity>(partition, cancellationToken: cancellationToken))
            {
                if (wanted.Contains(row.RowKey))
                    found.Add(row);
            }
        }

        var stored = found.DistinctBy(row => row.RowKey).Count();
        return new(stored, wanted.Count - stored, found.Count - stored, [.. found.Select(row => row.Timestamp!.Value)], found.FirstOrDefault());
    }

    /// <summary>The month of the start and its neighbours: a load may run over midnight on the last day, and a duplicate would lie in another month.</summary>
    private Month[] Months() => [_started.Previous, _started, _started.Next];
}
