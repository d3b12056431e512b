using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.StorageQueues;

public sealed class QueueLifecycleTests(AzuriteFixture azurite) : QueueTest(azurite)
{
    private QueueServiceClient Service => new(Azurite.ConnectionString);

    [Fact]
    public async Task A_queue_is_there_once_created_and_gone_once_deleted()
    {
        var queue = Service.GetQueueClient(Azurite.NewName("life"));

        var before = await queue.ExistsAsync();
        await queue.CreateAsync();
        var between = await queue.ExistsAsync();
        await queue.DeleteAsync();
        var after = await queue.ExistsAsync();

        Assert.Equal((false, true, false), (before.Value, between.Value, after.Value));
    }

    [Fact]
    public async Task A_queue_that_may_be_there_is_created_only_when_it_is_not()
    {
        var queue = Service.GetQueueClient(Azurite.NewName("maybe"));

        var first = await queue.CreateIfNotExistsAsync();
        var second = await queue.CreateIfNotExistsAsync();

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Fact]
    public async Task A_queue_there_with_other_metadata_is_a_conflict_that_creation_if_missing_excuses()
    {
        var queue = Service.GetQueueClient(Azurite.NewName("meta"));
        await queue.CreateAsync(Metadata("a"));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => queue.CreateAsync(Metadata("b")));
        var excused = await queue.CreateIfNotExistsAsync(Metadata("b"));

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == QueueErrorCode.QueueAlreadyExists, failure.ErrorCode);
        Assert.Null(excused);
        Assert.Equal("a", (await queue.GetPropertiesAsync()).Value.Metadata["area"]);
    }

    [Fact]
    public async Task Deleting_a_queue_says_whether_it_was_there()
    {
        var queue = Service.GetQueueClient(Azurite.NewName("gone"));
        await queue.CreateAsync();

        Assert.True(await queue.DeleteIfExistsAsync());
        Assert.False(await queue.DeleteIfExistsAsync());
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteAsync())).Status);
    }

    [Fact]
    public async Task Sending_to_a_queue_that_is_not_there_is_not_found()
    {
        var queue = Service.GetQueueClient(Azurite.NewName("none"));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => queue.SendMessageAsync("hello"));

        Assert.Equal(404, failure.Status);
        Assert.True(failure.ErrorCode == QueueErrorCode.QueueNotFound, failure.ErrorCode);
    }

    [Fact]
    public async Task Queues_are_found_by_the_beginning_of_their_name_with_their_metadata()
    {
        var stem = Azurite.NewName("listed");
        string[] names = [stem + "-a", stem + "-b", stem + "-c"];
        foreach (var name in names)
            await Service.CreateQueueAsync(name, Metadata(name));

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var page in Service.GetQueuesAsync(QueueTraits.Metadata, stem).AsPages(pageSizeHint: 2))
        {
            Assert.InRange(page.Values.Count, 1, 2);
            foreach (var queue in page.Values)
                found.Add(queue.Name, queue.Metadata["area"]);
        }

        Assert.Equal(names, found.Keys.Order(StringComparer.Ordinal));
        Assert.All(found, queue => Assert.Equal(queue.Key, queue.Value));
    }

    [Fact]
    public async Task The_number_of_messages_counts_those_that_are_held()
    {
        await Queue.SendMessageAsync("one");
        await Queue.SendMessageAsync("two");
        await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Clearing_a_queue_leaves_it_empty()
    {
        await Queue.SendMessageAsync("one");
        await Queue.ClearMessagesAsync();

        Assert.Equal(0, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    private static Dictionary<string, string> Metadata(string area) => new(StringComparer.Ordinal) { ["area"] = area };
}
