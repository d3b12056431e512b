using System.Globalization;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.FunctionsWorker.Queues;

public sealed class QueueTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_message_is_handed_to_its_function_once_and_deleted()
    {
        await using var host = await Host(typeof(Takers.Text)).StartAsync();
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("""{"text":"José said \"hello\""}""");

        Assert.Equal(["""{"text":"José said \"hello\""}"""], await host.SeenAsync(1));
        await host.EmptyAsync();
    }

    [Fact]
    public async Task A_function_may_take_the_bytes_that_were_sent()
    {
        await using var host = await Host(typeof(Takers.Bytes)).StartAsync();
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync(BinaryData.FromBytes(new byte[] { 0, 255, 10 }));

        Assert.Equal(["00FF0A"], await host.SeenAsync(1));
    }

    [Fact]
    public async Task Bodies_are_taken_as_they_are_when_the_host_is_told_that_they_are_not_encoded()
    {
        await using var host = await Host(typeof(Takers.Text)).With("messageEncoding", "none").StartAsync();
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("plain");

        Assert.Equal([Convert.ToBase64String("plain"u8)], await host.SeenAsync(1));
    }

    [Fact]
    public async Task A_failing_message_is_tried_as_often_as_the_host_says_and_then_kept_for_ever_in_the_poison_queue()
    {
        await using var host = await Host(typeof(Takers.Failing)).With("maxDequeueCount", "3").StartAsync();
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("Marigold");

        var poisoned = await host.PoisonedAsync();

        Assert.Equal(["1", "2", "3"], host.Seen.All);
        Assert.Equal(Convert.ToBase64String("Marigold"u8), poisoned.MessageText);
        Assert.Equal(9999, poisoned.ExpiresOn!.Value.Year);
        await host.EmptyAsync();
        Assert.DoesNotContain("Marigold", host.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_cannot_be_decoded_goes_to_the_poison_queue_as_it_is()
    {
        await using var host = await Host(typeof(Takers.Text)).StartAsync();
        await host.Queue.CreateAsync();
        await Raw(host.Queue.Name).SendMessageAsync("not base64 ✗");

        Assert.Equal("not base64 ✗", (await host.PoisonedAsync()).MessageText);
        await host.EmptyAsync();
        Assert.Empty(host.Seen.All);
    }

    [Fact]
    public async Task A_message_whose_tries_were_all_cut_short_goes_to_the_poison_queue_untried()
    {
        await using var host = Host(typeof(Takers.Text)).With("maxDequeueCount", "1");
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("killed");
        await host.Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1));
        await host.StartAsync();

        Assert.Equal(Convert.ToBase64String("killed"u8), (await host.PoisonedAsync()).MessageText);
        Assert.Empty(host.Seen.All);
    }

    [Fact]
    public async Task A_failed_message_is_left_alone_for_the_visibility_timeout()
    {
        await using var host = await Host(typeof(Takers.FailingOnce)).With("visibilityTimeout", "00:00:03").StartAsync();
        await host.Queue.CreateAsync();
        await host.Queue.SendMessageAsync("again");

        var tries = (await host.SeenAsync(2)).Select(time => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)).ToList();

        Assert.True(tries[1] - tries[0] > TimeSpan.FromSeconds(2), "Storage counts in whole seconds, so a little under three is right.");
        await host.EmptyAsync();
    }

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

    private QueueClient Raw(string name) => new(azurite.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
}
