using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Housekeeping;
using SendVoice.Functions.Housekeeping.Stuck;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Tests.Housekeeping.Stuck;

/// <summary>In which order a retry leaves its marks, for the crash between any two of them.</summary>
public sealed class RetryTests : IStuckStore, IFeedbackQueue, IAuditLog
{
    private static readonly AreaKey Area = AreaKey.Parse("exampleshire");
    private static readonly string Id = CommentId.Of(Channel.Sms, "SM-retry").Value;
    private readonly List<string> _marks = [];
    private string? _away;

    [Fact]
    public async Task It_is_recorded_then_sent_and_only_then_off_the_list()
    {
        Assert.True(await RetryAsync());

        Assert.Equal(["recorded stuck.retried by duty-7", "sent", "deleted"], _marks);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("queue")]
    public async Task What_cannot_be_recorded_or_sent_stays_on_the_list(string away)
    {
        _away = away;

        await Assert.ThrowsAsync<IOException>(RetryAsync);

        Assert.DoesNotContain("deleted", _marks);
        Assert.DoesNotContain("sent", _marks);
    }

    Task IAuditLog.RecordAsync(AreaKey area, AuditEntry entry, CancellationToken cancellation) => Mark("audit", $"recorded {entry.Did} by {entry.By}");

    Task IFeedbackQueue.SendAsync(FeedbackMessage message, TimeSpan? delay, CancellationToken cancellation) => Mark("queue", "sent");

    Task IStuckStore.DeleteAsync(AreaKey? area, string id, CancellationToken cancellation) => Mark("store", "deleted");

    Task<StuckMessage?> IStuckStore.FindAsync(AreaKey? area, string id, CancellationToken cancellation) => Task.FromResult<StuckMessage?>(new()
    {
        Id = id,
        Area = area,
        Body = $$"""{"v":1,"id":"{{id}}","area":"exampleshire","channel":"sms","received":"2026-10-05T12:00:00Z","sealed":"v1.k1.AAAA"}""",
        StuckAt = DateTimeOffset.UnixEpoch,
    });

    Task IStuckStore.KeepAsync(StuckMessage message, CancellationToken cancellation) => throw new NotSupportedException();

    IAsyncEnumerable<StuckNote> IStuckStore.ListAsync(AreaKey? area, CancellationToken cancellation) => throw new NotSupportedException();

    private Task<bool> RetryAsync() => new StuckMessages(this, this, this, new AreaRegistry([]), TimeProvider.System)
        .RetryAsync(Area, Id, "duty-7", CancellationToken.None);

    private Task Mark(string part, string mark)
    {
        if (part == _away)
            throw new IOException($"The {part} is away.");
        _marks.Add(mark);
        return Task.CompletedTask;
    }
}
