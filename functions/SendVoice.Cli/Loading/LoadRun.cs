using System.Diagnostics;
using System.Globalization;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Cli.Loading;

/// <summary>One load, in three parts: posts at a steady rate, everything let in at once, and the bare storage calls to compare that with.</summary>
internal sealed class LoadRun(Installation installation, Terminal terminal)
{
    private readonly Area _area = installation.Get<AreaRegistry>().All.FirstOrDefault(area => area.SmsNumbers.Count > 0 && area.IntakeIsOpen)
        ?? throw new CommandFailedException("No area with open intake has a number for text messages.");

    /// <returns>Whether every accepted message is stored, once.</returns>
    public async Task<bool> RunAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        var ledger = new CommentLedger(installation, _area);
        try
        {
            var steady = await PostAsync(plan, ledger, cancellationToken);
            var flood = await FloodAsync(plan, ledger, cancellationToken);
            return steady && flood;
        }
        finally
        {
            if (!plan.Keep)
            {
                terminal.Progress("Removing the load's comments…");
                await ledger.RemoveAsync();
            }
        }
    }

    private async Task<bool> PostAsync(LoadPlan plan, CommentLedger ledger, CancellationToken cancellationToken)
    {
        terminal.Progress($"Posting {plan.Messages} messages at {plan.Rate}/s…");
        using var hook = new SmsHookClient(plan.Url, installation.Settings, _area);
        var posts = await new OpenLoop(plan.Messages, plan.Rate).RunAsync(hook.PostAsync, cancellationToken);
        ledger.Expect(posts.Select(post => CommentId.Of(Channel.Sms, post.Sid)));
        var accepted = posts.Where(post => post.IsAccepted).ToList();
        foreach (var refused in posts.Where(post => !post.IsAccepted).GroupBy(post => post.Answer, StringComparer.Ordinal))
            terminal.Say($"refused     {refused.Count()} with {refused.Key}");

        Say($"hook        {posts.Count} posted at {plan.Rate}/s: {accepted.Count} accepted, {posts.Count - accepted.Count} refused");
        Say($"latency     {Percentiles.Of(posts.Select(post => post.Latency))} (from the moment each was due)");
        Say($"service     {Percentiles.Of(posts.Select(post => post.Service))} (from the moment each was sent)");
        var drained = Stopwatch.StartNew();
        var account = await ledger.WaitForAsync([.. accepted.Select(post => CommentId.Of(Channel.Sms, post.Sid))], cancellationToken);
        var took = drained.Elapsed.TotalSeconds;
        Say($"stored      {account.Stored}, lost {account.Lost}, duplicated {account.Duplicated}; the queue was empty {took:0.0} s after the last answer");
        return account.IsClean;
    }

    private async Task<bool> FloodAsync(LoadPlan plan, CommentLedger ledger, CancellationToken cancellationToken)
    {
        terminal.Progress($"Letting {plan.Messages} messages in at once…");
        var flood = await new Flood(installation, _area).RunAsync(plan.Messages, ledger, cancellationToken);
        var account = await ledger.WaitForAsync(flood, cancellationToken);
        var pipeline = Throughput.Of(account.StoredAt);
        Say($"saturation  {plan.Messages} messages let in at once: stored {account.Stored}, lost {account.Lost}, duplicated {account.Duplicated}");
        if (account.Sample is { } row)
        {
            terminal.Progress("Doing the bare storage calls alone…");
            var bare = Throughput.Of(await new BareCalls(installation, row).RunAsync(plan.Messages, cancellationToken));
            Say($"throughput  pipeline {pipeline:0}/s, bare storage calls {bare:0}/s, ratio {pipeline / bare:0.00}");
        }

        return account.IsClean;
    }

    private void Say(FormattableString line) => terminal.Say(line.ToString(CultureInfo.InvariantCulture));
}
