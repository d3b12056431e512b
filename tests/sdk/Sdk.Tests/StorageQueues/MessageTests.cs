using Azure;
using Azure.Storage.Queues.Models;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.StorageQueues;

public sealed class MessageTests(AzuriteFixture azurite) : QueueTest(azurite)
{
    [Fact]
    public async Task A_message_comes_back_as_it_was_sent_and_is_gone_once_deleted()
    {
        var sent = (await Queue.SendMessageAsync("hello")).Value;

        var received = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;
        await Queue.DeleteMessageAsync(received.MessageId, received.PopReceipt);

        Assert.Equal((sent.MessageId, "hello", 1), (received.MessageId, received.MessageText, received.DequeueCount));
        Assert.Equal((sent.InsertionTime, sent.ExpirationTime), (received.InsertedOn, received.ExpiresOn));
        Assert.True(received.NextVisibleOn > received.InsertedOn);
        Assert.Equal(0, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task An_empty_queue_has_no_message()
    {
        Assert.Null((await Queue.ReceiveMessageAsync()).Value);
        Assert.Null((await Queue.PeekMessageAsync()).Value);
        Assert.Empty((await Queue.ReceiveMessagesAsync()).Value);
    }

    [Fact]
    public async Task A_message_one_holds_is_hidden_from_others()
    {
        await Queue.SendMessageAsync("hello");
        await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1));

        Assert.Null((await Queue.ReceiveMessageAsync()).Value);
        Assert.Null((await Queue.PeekMessageAsync()).Value);
    }

    [Fact]
    public async Task A_message_let_go_is_received_again_and_counted()
    {
        await Queue.SendMessageAsync("hello");
        var first = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;
        await Queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, visibilityTimeout: TimeSpan.Zero);

        var second = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;

        Assert.Equal((first.MessageId, 2), (second.MessageId, second.DequeueCount));
        Assert.Equal("hello", second.MessageText);
    }

    [Fact]
    public async Task A_message_comes_back_when_its_timeout_has_passed()
    {
        await Queue.SendMessageAsync("hello");
        await Queue.ReceiveMessageAsync(TimeSpan.FromSeconds(1));

        QueueMessage? again = null;
        for (var tries = 0; again is null && tries < 100; tries++)
        {
            await Task.Delay(50);
            again = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value;
        }

        Assert.Equal(2, again?.DequeueCount);
    }

    [Fact]
    public async Task A_message_sent_for_later_is_not_there_yet()
    {
        var sent = (await Queue.SendMessageAsync("later", visibilityTimeout: TimeSpan.FromHours(1))).Value;

        Assert.Null((await Queue.ReceiveMessageAsync()).Value);
        Assert.Equal(TimeSpan.FromHours(1), sent.TimeNextVisible - sent.InsertionTime);
        Assert.Equal(1, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_lives_seven_days_unless_told_otherwise()
    {
        var sent = (await Queue.SendMessageAsync("hello")).Value;

        Assert.Equal(TimeSpan.FromDays(7), sent.ExpirationTime - sent.InsertionTime);
    }

    [Fact]
    public async Task A_message_can_be_kept_for_ever()
    {
        var sent = (await Queue.SendMessageAsync("hello", timeToLive: TimeSpan.FromSeconds(-1))).Value;
        var received = (await Queue.ReceiveMessageAsync()).Value!;

        Assert.Equal((9999, 9999), (sent.ExpirationTime.Year, received.ExpiresOn!.Value.Year));
    }

    [Fact]
    public async Task No_more_messages_come_than_asked_for()
    {
        for (var number = 0; number < 5; number++)
            await Queue.SendMessageAsync($"{number}");

        var three = (await Queue.ReceiveMessagesAsync(3, TimeSpan.FromMinutes(1))).Value;
        var rest = (await Queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(1))).Value;

        Assert.Equal((3, 2), (three.Length, rest.Length));
        Assert.Equal(["0", "1", "2", "3", "4"], three.Concat(rest).Select(message => message.MessageText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task More_than_thirty_two_messages_at_once_are_refused()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Queue.ReceiveMessagesAsync(33));

        Assert.Equal(400, failure.Status);
        Assert.True(failure.ErrorCode == QueueErrorCode.OutOfRangeQueryParameterValue, failure.ErrorCode);
    }

    [Fact]
    public async Task Looking_at_a_message_leaves_it_as_it_is()
    {
        await Queue.SendMessageAsync("hello");

        var peeked = (await Queue.PeekMessagesAsync(32)).Value;
        var received = (await Queue.ReceiveMessageAsync()).Value!;

        Assert.Equal(("hello", 0), (Assert.Single(peeked).MessageText, peeked[0].DequeueCount));
        Assert.Equal(1, received.DequeueCount);
    }

    [Fact]
    public async Task An_update_replaces_the_body_and_gives_the_receipt_to_go_on_with()
    {
        await Queue.SendMessageAsync("draft");
        var held = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;

        var receipt = (await Queue.UpdateMessageAsync(held.MessageId, held.PopReceipt, "final", TimeSpan.Zero)).Value;
        var updated = held.Update(receipt);
        var peeked = (await Queue.PeekMessageAsync()).Value!;
        await Queue.DeleteMessageAsync(updated.MessageId, updated.PopReceipt);

        Assert.NotEqual(held.PopReceipt, updated.PopReceipt);
        Assert.Equal(receipt.NextVisibleOn, updated.NextVisibleOn);
        Assert.Equal("final", peeked.MessageText);
    }

    [Fact]
    public async Task A_receipt_that_somebody_else_has_overtaken_is_refused()
    {
        await Queue.SendMessageAsync("hello");
        var first = (await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;
        await Queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, visibilityTimeout: TimeSpan.Zero);
        await Queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Queue.DeleteMessageAsync(first.MessageId, first.PopReceipt));

        Assert.True(failure.Status is 400 or 404, $"{failure.Status}");
        Assert.True(failure.ErrorCode == QueueErrorCode.PopReceiptMismatch || failure.ErrorCode == QueueErrorCode.MessageNotFound, failure.ErrorCode);
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_refused()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Queue.SendMessageAsync(new string('x', Queue.MessageMaxBytes + 1)));

        Assert.True(failure.Status is 400 or 413, $"{failure.Status}");
        Assert.Null((await Queue.PeekMessageAsync()).Value);
    }

    [Fact]
    public async Task A_message_of_the_largest_size_is_taken()
    {
        var text = new string('x', Queue.MessageMaxBytes);
        await Queue.SendMessageAsync(text);

        Assert.Equal(text, (await Queue.ReceiveMessageAsync()).Value!.MessageText);
    }
}
