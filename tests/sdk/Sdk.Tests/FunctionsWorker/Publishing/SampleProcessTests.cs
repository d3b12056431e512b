using System.Net;
using System.Text;
using Azure.Storage.Queues;
using Sdk.Tests.FunctionsWorker.Queues;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.FunctionsWorker.Publishing;

public sealed class SampleProcessTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Listening = "Now listening on: ";

    private readonly string _queue = azurite.NewName();

    [Fact]
    public async Task A_message_that_was_worked_on_when_the_process_was_killed_is_taken_up_by_the_next()
    {
        var queue = new QueueClient(azurite.ConnectionString, _queue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var copies = new QueueClient(azurite.ConnectionString, _queue + "-copies");
        await queue.CreateAsync();
        await copies.CreateAsync();
        await queue.SendMessageAsync("not lost");

        await using var first = new SampleProcess(Environment);
        await first.SaidAsync("Try 1");
        await first.KillAsync();
        await using var second = new SampleProcess(Environment);
        await QueueHost.UntilAsync(async () => (await copies.PeekMessageAsync()).Value is not null);

        Assert.Equal("not lost", (await copies.PeekMessageAsync()).Value!.MessageText);
    }

    [Fact]
    public async Task A_Functions_host_finds_the_app_on_the_port_that_it_gave_and_can_call_it()
    {
        await using var process = new SampleProcess(new Dictionary<string, string>(Environment, StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "0" });
        using var client = new HttpClient { BaseAddress = new Uri(await process.AfterAsync(Listening)) };

        using var ping = await client.GetAsync(new Uri("/", UriKind.Relative));
        using var body = new StringContent("""{"Data":{"timer":{"IsPastDue":false}},"Metadata":{}}""", Encoding.UTF8, "application/json");
        using var timer = await client.PostAsync(new Uri("/Nightly", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.OK, ping.StatusCode);
        Assert.Equal(HttpStatusCode.OK, timer.StatusCode);
        Assert.Equal("Hello, Ada", await client.GetStringAsync(new Uri("/greet/Ada", UriKind.Relative)));
    }

    private Dictionary<string, string> Environment => new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = azurite.ConnectionString,
        ["SampleQueue"] = _queue,
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["AzureFunctionsWebHost__hostid"] = _queue,
        ["AzureFunctionsJobHost__extensions__queues__lockDuration"] = "00:00:02",
        ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
    };
}
