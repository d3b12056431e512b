using Azure.Storage.Queues;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.StorageQueues;

public sealed class EncodingTests(AzuriteFixture azurite) : QueueTest(azurite)
{
    public static TheoryData<string> Texts => ["plain", "<a href='x'>&amp;</a>", "naïve 日本 👋🏽", "line\nline\ttab", " spaces ", "]]>", "{\"a\":\"\\\"\"}"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Text_comes_back_in_either_encoding(string text)
    {
        foreach (var encoding in Enum.GetValues<QueueMessageEncoding>())
        {
            var queue = In(encoding);
            await queue.SendMessageAsync(text);

            var received = (await queue.ReceiveMessageAsync()).Value!;
            await queue.DeleteMessageAsync(received.MessageId, received.PopReceipt);

            Assert.Equal(text, received.MessageText);
            Assert.Equal(text, received.Body.ToString());
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_text_come_back_in_base64()
    {
        byte[] bytes = [0, 1, 2, 0xC3, 0x28, 0xFF, (byte)'\r', (byte)'\n'];
        var queue = In(QueueMessageEncoding.Base64);
        await queue.SendMessageAsync(BinaryData.FromBytes(bytes));

        Assert.Equal(bytes, (await queue.PeekMessageAsync()).Value!.Body.ToArray());
        Assert.Equal(bytes, (await queue.ReceiveMessageAsync()).Value!.Body.ToArray());
    }

    [Fact]
    public async Task Base64_is_what_stands_in_the_queue()
    {
        await In(QueueMessageEncoding.Base64).SendMessageAsync("hello");

        Assert.Equal("aGVsbG8=", (await In(QueueMessageEncoding.None).ReceiveMessageAsync()).Value!.MessageText);
    }

    [Fact]
    public async Task An_update_is_encoded_as_a_message_is()
    {
        var queue = In(QueueMessageEncoding.Base64);
        await queue.SendMessageAsync("draft");
        var held = (await queue.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value!;

        await queue.UpdateMessageAsync(held.MessageId, held.PopReceipt, BinaryData.FromString("final"), TimeSpan.Zero);

        Assert.Equal("final", (await queue.ReceiveMessageAsync()).Value!.MessageText);
    }

    [Fact]
    public async Task An_empty_message_comes_back_empty()
    {
        var queue = In(QueueMessageEncoding.Base64);
        await queue.SendMessageAsync(BinaryData.FromString(""));

        Assert.Empty((await queue.ReceiveMessageAsync()).Value!.MessageText);
    }

    [Fact]
    public async Task A_body_that_is_not_base64_is_told_and_not_lost()
    {
        await In(QueueMessageEncoding.None).SendMessageAsync("not base64!");

        await Assert.ThrowsAsync<FormatException>(() => In(QueueMessageEncoding.Base64).ReceiveMessageAsync(TimeSpan.FromSeconds(1)));

        Assert.Equal(1, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Text_that_XML_cannot_hold_is_refused_before_it_is_sent() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => In(QueueMessageEncoding.None).SendMessageAsync("bell \a"));
}
