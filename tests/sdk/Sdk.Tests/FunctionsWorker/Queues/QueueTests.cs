using System.Globalization;
using Azure.Storage.Queues;
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

    private QueueHost Host(Type function) => new(azurite.ConnectionString, azurite.NewName(), function);

    private QueueClient Raw(string name) => new(azurite.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
}
