using System.Diagnostics;

namespace SendVoice.Testing;

/// <summary>Waits for what happens on the other side of a queue. The limit is there to fail a test that would hang, not to measure.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Asks again until <paramref name="enough"/> says so, and gives the last answer either way, for the test to assert on.</summary>
    public static async Task<T> GetAsync<T>(Func<Task<T>> ask, Func<T, bool> enough, TimeSpan? patience = null)
    {
        var started = Stopwatch.StartNew();
        var answer = await ask();
        while (!enough(answer) && started.Elapsed < (patience ?? Patience))
        {
            await Task.Delay(100);
            answer = await ask();
        }

        return answer;
    }
}
