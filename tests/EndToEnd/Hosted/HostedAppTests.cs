using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using SendVoice.Core.Comments;
using SendVoice.Testing;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;

namespace EndToEnd.Hosted;

/// <summary>
/// The app as it runs in Azure: a Functions host, played here, forwards requests to it and calls it for each queue message in the host's own shape.
/// </summary>
public sealed class HostedAppTests : IAsyncLifetime
{
    private readonly AzuriteServer _storage = new();

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task A_text_message_that_the_host_forwards_is_stored_when_the_host_calls_for_its_queue_message()
    {
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = _storage.ConnectionString, AsCustomHandler = true });
        using var accepted = await Eventually.GetAsync(() => TextAsync(app), response => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);

        var message = await OneMessageAsync();
        Assert.Empty(await RowsAsync());
        using var done = await InvokeAsync(app, "ProcessFeedback", message);

        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", await done.Content.ReadAsStringAsync());
        var row = Assert.Single(await RowsAsync());
        Assert.Equal(CommentId.Of(Channel.Sms, "SM-hosted").Value, row.RowKey);
        Assert.Equal("[name] got a place at last", row.GetString("Text"));
    }

    [Fact]
    public async Task A_message_that_cannot_be_processed_fails_so_that_the_host_tries_again_and_its_words_stay_out_of_answer_and_log()
    {
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = _storage.ConnectionString, AsCustomHandler = true });

        using var failed = await InvokeAsync(app, "ProcessFeedback", "buttercup is not an envelope");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.DoesNotContain("buttercup", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("buttercup", app.Log, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> TextAsync(AppProcess app)
    {
        using var request = SignedSms.Request("Zofia got a place at last", "SM-hosted");
        return await app.Client.SendAsync(request);
    }

    private async Task<string> OneMessageAsync()
    {
        var queue = new QueueClient(_storage.ConnectionString, "feedback-in", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        return Assert.Single((await queue.ReceiveMessagesAsync(1)).Value).Body.ToString();
    }

    /// <summary>The host serialises a queue message that is a string once more, and gives metadata as strings.</summary>
    private static Task<HttpResponseMessage> InvokeAsync(AppProcess app, string function, string body)
    {
        var payload = new
        {
            Data = new Dictionary<string, string> { ["body"] = JsonSerializer.Serialize(body) },
            Metadata = new Dictionary<string, string> { ["DequeueCount"] = "1", ["Id"] = "\"5a1b\"", ["InsertionTime"] = "\"2026-10-05T12:00:00+00:00\"" },
        };
        var content = JsonContent.Create(payload);
        var request = new HttpRequestMessage(HttpMethod.Post, "/" + function) { Content = content };
        request.Headers.Add("X-Azure-Functions-InvocationId", "7f3c1a2b-0000-4000-8000-000000000001");
        return app.Client.SendAsync(request);
    }

    private async Task<IReadOnlyList<TableEntity>> RowsAsync()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableClient(_storage.ConnectionString, "Comments").QueryAsync<TableEntity>((string?)null))
            rows.Add(row);
        return rows;
    }
}
