using Azure;
using Azure.Storage.Queues;
using SendVoice.Testing.Azurite;
using SendVoice.Testing.Http;

namespace Sdk.Tests.StorageQueues;

public sealed class QueueFaultTests(AzuriteFixture azurite) : QueueTest(azurite)
{
    private MisbehavingProxy _proxy = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _proxy = await MisbehavingProxy.StartAsync(Azurite.Endpoints.Queue);
    }

    public override async Task DisposeAsync()
    {
        await _proxy.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_with_a_signature_it_accepts()
    {
        _proxy.Next(Fault.Answer(503), Fault.Answer(500), Fault.Reset);

        await Through().SendMessageAsync("hello");

        Assert.Equal(4, _proxy.Requests.Count);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Every_try_of_one_call_bears_the_same_request_id()
    {
        _proxy.Next(Fault.Answer(503));

        await Through().SendMessageAsync("hello");

        Assert.Single(_proxy.Requests.Select(request => request.Headers["x-ms-client-request-id"]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_service_that_stays_down_is_given_up_with_its_last_status()
    {
        _proxy.Always(Fault.Answer(503));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Through().SendMessageAsync("hello"));

        Assert.Equal((503, 4), (failure.Status, _proxy.Requests.Count));
    }

    [Fact]
    public async Task A_service_that_hangs_is_asked_again()
    {
        _proxy.Next(Fault.Hang);
        var options = Impatient();
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(500);

        await Through(options).SendMessageAsync("hello");

        Assert.Equal(2, _proxy.Requests.Count);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_message_whose_receipt_is_lost_is_sent_twice()
    {
        _proxy.Next(Fault.LoseAnswer);

        await Through().SendMessageAsync("hello");

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_deletion_whose_answer_is_lost_has_happened_and_its_repeat_finds_nothing()
    {
        await Queue.SendMessageAsync("hello");
        var held = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;
        _proxy.Next(Fault.LoseAnswer);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Through().DeleteMessageAsync(held.MessageId, held.PopReceipt));

        Assert.Equal(404, failure.Status);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Messages_whose_delivery_is_lost_are_held_and_not_gone()
    {
        await Queue.SendMessageAsync("hello");
        _proxy.Next(Fault.LoseAnswer, Fault.LoseAnswer, Fault.LoseAnswer, Fault.LoseAnswer);

        await Through().ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1)).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.Null((await Queue.ReceiveMessageAsync()).Value);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_date_the_signature_does_not_cover_is_refused_and_not_repeated()
    {
        _proxy.Next(Fault.Tamper("x-ms-date", "Thu, 01 Jan 2026 00:00:00 GMT"));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Through().SendMessageAsync("hello"));

        Assert.Equal(403, failure.Status);
        Assert.Single(_proxy.Requests);
    }

    [Fact]
    public async Task Storage_that_is_killed_and_started_again_is_found_again_at_its_address()
    {
        await using var own = new AzuriteServer();
        await own.StartAsync();
        var options = Impatient();
        options.Retry.MaxRetries = 0;
        var queue = new QueueClient(own.ConnectionString, "feedback-in", options);
        await queue.CreateAsync();

        await own.KillAsync();
        await Assert.ThrowsAsync<RequestFailedException>(() => queue.CreateIfNotExistsAsync());
        await own.StartAsync();

        Assert.NotNull(await queue.CreateIfNotExistsAsync());
    }

    [Fact]
    public async Task Storage_with_a_place_for_its_data_keeps_them_across_a_stop()
    {
        var place = Directory.CreateTempSubdirectory("sendvoice-azurite-");
        try
        {
            await using var own = new AzuriteServer(place.FullName);
            await own.StartAsync();
            var queue = new QueueClient(own.ConnectionString, "feedback-in", Impatient());
            await queue.CreateAsync();
            await queue.SendMessageAsync("kept");

            await own.StopAsync();
            await own.StartAsync();

            Assert.Equal("kept", (await queue.ReceiveMessageAsync()).Value!.MessageText);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private async Task<int> CountAsync() => (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    private QueueClient Through(QueueClientOptions? options = null) => new(
        Azurite.Endpoints.ConnectionStringFor(_proxy.Address, Azurite.Endpoints.Table), Queue.Name, options ?? Impatient());
}
