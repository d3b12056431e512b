using SendVoice.Core.Comments;
using SendVoice.Testing;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;

namespace Faults;

/// <summary>The app is killed without warning while messages come in and are worked on.</summary>
public sealed class KilledAppTests : IAsyncLifetime
{
    private const int Messages = 500;

    private readonly AzuriteServer _storage = new();

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task Every_message_is_stored_once_although_the_app_is_killed_in_the_middle()
    {
        var sids = Enumerable.Range(0, Messages).Select(at => $"SM{at:x32}").ToList();
        var settings = new AppSettings { StorageConnection = _storage.ConnectionString };

        var unanswered = await SendUntilKilledAsync(settings, sids);
        Assert.NotEmpty(unanswered);
        await using var restarted = await AppProcess.StartAsync(settings);
        var refused = await SendAsync(restarted, unanswered);

        Assert.Empty(refused);
        var expected = sids.Select(sid => CommentId.Of(Channel.Sms, sid).Value).Order(StringComparer.Ordinal);
        var stored = await Eventually.GetAsync(() => StoredComments.IdsAsync(_storage.ConnectionString), ids => ids.Count >= Messages);
        Assert.Equal(expected, stored.Order(StringComparer.Ordinal));
    }

    /// <returns>The messages that got no answer: the provider delivers those again.</returns>
    private static async Task<IReadOnlyList<string>> SendUntilKilledAsync(AppSettings settings, IReadOnlyList<string> sids)
    {
        await using var app = await AppProcess.StartAsync(settings);
        var answered = 0;
        var halfway = new TaskCompletionSource();
        var sending = SendAsync(app, sids, () =>
        {
            if (Interlocked.Increment(ref answered) == Messages / 2)
                halfway.SetResult();
        });
        await halfway.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await app.KillAsync();
        return await sending;
    }

    private static async Task<IReadOnlyList<string>> SendAsync(AppProcess app, IReadOnlyList<string> sids, Action? onAnswer = null)
    {
        var unanswered = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(sids, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (sid, cancellation) =>
        {
            try
            {
                using var request = SignedSms.Request($"No place for our son since September, message {sid}", sid);
                using var response = await app.Client.SendAsync(request, cancellation);
                if (response.IsSuccessStatusCode)
                    onAnswer?.Invoke();
                else
                    unanswered.Add(sid);
            }
            catch (HttpRequestException)
            {
                // The app was killed under this request.
                unanswered.Add(sid);
            }
        });
        return [.. unanswered];
    }
}
