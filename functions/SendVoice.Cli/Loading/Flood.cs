using System.Diagnostics;
using System.Security.Cryptography;
using SendVoice.Cli.Local;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Cli.Loading;

/// <summary>Puts messages on the queue as intake does, held back so that all of them may be processed from the same second on.</summary>
internal sealed class Flood(Installation installation, Area area)
{
    private const int AtOnce = 16;

    // What even a slow store takes; nothing may appear while messages are still being put there.
    private const double TakenPerSecond = 100;

    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(2);

    private readonly CommentIntake _intake = installation.Get<CommentIntake>();

    /// <returns>The comments to expect.</returns>
    public async Task<IReadOnlyCollection<CommentId>> RunAsync(int messages, CommentLedger ledger, CancellationToken cancellationToken)
    {
        string[] sids = [.. Enumerable.Range(0, messages).Select(_ => "SM" + RandomNumberGenerator.GetHexString(32, lowercase: true))];
        CommentId[] comments = [.. sids.Select(sid => CommentId.Of(Channel.Sms, sid))];
        ledger.Expect(comments);
        var opens = TimeSpan.FromSeconds(messages / TakenPerSecond) + Reserve;
        var clock = Stopwatch.StartNew();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            sids, options, async (sid, cancellation) => await _intake.AcceptAsync(Comment(sid), Later(opens - clock.Elapsed), cancellation));
        return comments;
    }

    /// <summary>The queue counts whole seconds.</summary>
    private static TimeSpan Later(TimeSpan delay) => TimeSpan.FromSeconds(Math.Max(Math.Ceiling(delay.TotalSeconds), 0));

    private IncomingComment Comment(string sid) => new()
    {
        Area = area,
        Channel = Channel.Sms,
        ProviderId = sid,
        Respondent = RespondentType.Other,
        Words = new(LoadWords.Of(sid[^1])),
    };
}
