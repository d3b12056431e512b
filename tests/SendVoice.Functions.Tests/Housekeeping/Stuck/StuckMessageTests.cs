using System.Net;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using SendVoice.Core.Comments;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Housekeeping.Stuck;

/// <summary>A message that cannot be processed becomes a row staff can see and try again.</summary>
[Collection(AppCollection.Name)]
public sealed class StuckMessageTests(AppFixture fixture)
{
    private readonly Store _store = new(fixture.StorageConnection);

    [Fact]
    public async Task A_message_whose_seal_does_not_open_is_listed_and_can_be_tried_again()
    {
        var id = CommentId.Of(Channel.Sms, "SM-stuck").Value;
        var body = $$"""{"v":1,"id":"{{id}}","area":"exampleshire","channel":"sms","received":"2026-10-05T12:00:00Z","sealed":"v1.k1.AAAA"}""";
        await Poison(body);

        var row = await Eventually.GetAsync(() => _store.RowAsync("Sealed", id), found => found is not null);
        Assert.Equal("exampleshire|stuck", row!.PartitionKey);

        using var page = await GetAsync("/exampleshire/stuck");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(id, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var retried = await PostAsync($"/exampleshire/stuck/{id}/retry");
        Assert.Equal(HttpStatusCode.SeeOther, retried.StatusCode);
        Assert.Null(await _store.RowAsync("Sealed", id));
    }

    [Fact]
    public async Task A_message_that_is_not_ours_is_kept_sealed_and_shown_to_nobody_by_area()
    {
        await Poison("bananas from another system");

        var rows = await Eventually.GetAsync(() => _store.RowsAsync("Sealed", "PartitionKey eq 'UNKNOWN|stuck'"), rows => rows.Count > 0);

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.DoesNotContain("bananas", System.Text.Encoding.ASCII.GetString(row.GetBinary("Seal0")!), StringComparison.Ordinal));
        using var page = await GetAsync("/exampleshire/stuck");
        var text = await page.Content.ReadAsStringAsync();
        Assert.DoesNotContain("bananas", text, StringComparison.Ordinal);
        Assert.Matches("belong to no area served here: [1-9]", text);
    }

    [Fact]
    public async Task A_message_of_an_area_without_settings_is_counted_where_staff_can_see_it()
    {
        var id = CommentId.Of(Channel.Sms, "SM-elsewhere").Value;
        await Poison($$"""{"v":1,"id":"{{id}}","area":"elsewhere","channel":"sms","received":"2026-10-05T12:00:00Z","sealed":"v1.k1.AAAA"}""");

        var row = await Eventually.GetAsync(() => _store.RowAsync("Sealed", id), found => found is not null);

        Assert.Equal("UNKNOWN|stuck", row!.PartitionKey);
    }

    [Fact]
    public async Task A_row_whose_key_is_gone_does_not_hide_the_others()
    {
        var row = new TableEntity("exampleshire|stuck", "0000000000000000000000000a")
        {
            ["StuckAt"] = DateTimeOffset.UnixEpoch,
            ["Seal0"] = "v1.gone.AAAA"u8.ToArray(),
        };
        await new TableClient(fixture.StorageConnection, "Sealed").UpsertEntityAsync(row);

        using var page = await GetAsync("/exampleshire/stuck");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(row.RowKey, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is not base64")]
    [InlineData("e30=")]
    [InlineData(""" {"v":1,"id":"not/a?row#key\\at all \u0001\u0002\u0003\u0004","area":"exampleshire","channel":"sms","received":"2026-10-05T12:00:00Z"} """)]
    public async Task A_message_of_any_kind_never_keeps_the_others_from_being_kept(string other)
    {
        await Poison(other, QueueMessageEncoding.None);
        await Poison(other);
        var id = CommentId.Of(Channel.Sms, "SM-behind" + other).Value;
        await Poison($$"""{"v":1,"id":"{{id}}","area":"exampleshire","channel":"sms","received":"2026-10-05T12:00:00Z","sealed":"v1.k1.AAAA"}""");

        Assert.NotNull(await Eventually.GetAsync(() => _store.RowAsync("Sealed", id), found => found is not null));
    }

    [Fact]
    public async Task The_list_is_for_staff()
    {
        using var response = await fixture.App.Client.GetAsync("/exampleshire/stuck");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/sign-in", response.Headers.Location?.ToString());
    }

    private async Task Poison(string body, QueueMessageEncoding encoding = QueueMessageEncoding.Base64)
    {
        var queue = new QueueClient(fixture.StorageConnection, "feedback-in-poison", new QueueClientOptions { MessageEncoding = encoding });
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(body);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    private Task<HttpResponseMessage> PostAsync(string path) => SendAsync(HttpMethod.Post, path);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Cookie", await StaffCookie.GetAsync(fixture.App));
        return await fixture.App.Client.SendAsync(request);
    }
}
