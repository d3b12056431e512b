using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.FunctionsWorker.Queues;

/// <summary>How messages are worked on over time: side by side, for long, through a stop and an outage.</summary>
public sealed class QueueRunTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task As_many_messages_are_worked_on_at_once_as_a_batch_and_the_threshold_make()
    {
        var gate = new Gate();
        await using var host = Host(typeof(Takers.Held)).With("batchSize", "4").With("newBatchThreshold", "2").With("lockDuration", "00:00:30");
        await host.Queue.CreateAsync();
        await SendAsync(host, count: 2);
        await host.StartAsync(builder => builder.Services.AddSingleton(gate));
        await host.SeenAsync(2);

        await SendAsync(host, count: 10);
        await host.SeenAsync(6);
        await Task.Delay(500);
        Assert.Equal(6, host.Seen.All.Count);
        gate.Open();

        Assert.Equal(24, (await host.SeenAsync(24)).Count);
        await host.EmptyAsync();
    }

    [Fact]
    public async Task A_message_that_is_worked_on_for_longer_than_its_lock_is_not_given_out_again()
    {
        var gate = new Gate();
        await using var host = Host(typeof(Takers.Held)).With("lockDuration", "00:00:02");
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("slow");
        await host.StartAsync(builder => builder.Services.AddSingleton(gate));
        await host.SeenAsync(1);

        await Task.Delay(TimeSpan.FromSeconds(5));
        gate.Open();

        await host.EmptyAsync();
        Assert.Equal(["slow", "done slow"], host.Seen.All);
    }

    [Fact]
    public async Task A_stop_lets_the_message_under_way_finish()
    {
        var gate = new Gate();
        await using var host = Host(typeof(Takers.Held));
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("last");
        await host.StartAsync(builder => builder.Services.AddSingleton(gate));
        await host.SeenAsync(1);

        var stopped = host.StopAsync();
        await host.Queue.SendMessageAsync("too late");
        gate.Open();
        await stopped;

        Assert.Equal(["last", "done last"], host.Seen.All);
        Assert.Equal("too late", (await host.Queue.PeekMessageAsync()).Value!.MessageText);
    }

    [Fact]
    public async Task Polling_outlives_an_outage_and_a_queue_that_is_made_late()
    {
        var folder = Directory.CreateTempSubdirectory("azurite");
        await using var storage = new AzuriteServer(folder.FullName);
        await storage.StartAsync();
        await using var host = await new QueueHost(storage.ConnectionString, "late", typeof(Takers.Text)).StartAsync();
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("before");
        await host.SeenAsync(1);
        await host.EmptyAsync();

        await storage.StopAsync();
        await QueueHost.UntilAsync(() => Task.FromResult(host.Logs.All.Contains("Queue late cannot be read", StringComparison.Ordinal)));
        await storage.StartAsync();
        await host.Queue.SendMessageAsync("after");

        Assert.Equal(["before", "after"], await host.SeenAsync(2));
        folder.Delete(recursive: true);
    }

    private static async Task SendAsync(QueueHost host, int count)
    {
        for (var number = 0; number < count; number++)
            await host.Queue.SendMessageAsync(number.ToString(CultureInfo.InvariantCulture));
    }

    private QueueHost Host(Type function) => new(azurite.ConnectionString, azurite.NewName(), function);
}
