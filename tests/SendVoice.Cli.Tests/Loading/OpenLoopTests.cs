using System.Diagnostics;
using SendVoice.Cli.Loading;

namespace SendVoice.Cli.Tests.Loading;

public sealed class OpenLoopTests
{
    [Fact]
    public async Task Turns_are_due_at_a_steady_rate_and_none_waits_for_an_earlier_answer()
    {
        var due = new List<long>();
        var all = new TaskCompletionSource();

        // No answer comes before every turn has been taken: a loop that waited for answers would never end.
        var posts = await new OpenLoop(50, 500).RunAsync(
            async (dueAt, cancellation) =>
            {
                due.Add(dueAt);
                if (due.Count == 50)
                    all.SetResult();

                await all.Task.WaitAsync(cancellation);
                return new("SM", "200", true, TimeSpan.Zero, TimeSpan.Zero);
            },
            CancellationToken.None);

        Assert.Equal(50, posts.Count);
        Assert.All(due.Zip(due.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, (Stopwatch.Frequency / 500) - 1, (Stopwatch.Frequency / 500) + 1));
    }
}
