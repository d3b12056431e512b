using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.CustomHandler;

public sealed class ForwardedRequestTests : IAsyncLifetime
{
    private const string Event = """{"Data":{"myQueueItem":"words"},"Metadata":{}}""";

    private HandlerHost _host = null!;

    public async Task InitializeAsync() => _host = await HandlerHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_request_comes_on_its_own_path_and_query_and_keeps_the_id_that_the_host_gave_the_run()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/exampleshire?q=7", UriKind.Relative));
        request.Headers.Add("X-Azure-Functions-InvocationId", "4f9f7b1e-55f1-4d0b-8a1c-000000000002");
        using var answer = await _host.Client.SendAsync(request);

        Assert.Equal("area exampleshire 7 4f9f7b1e-55f1-4d0b-8a1c-000000000002", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000")]
    public async Task An_id_that_is_not_fit_to_be_logged_is_not_taken_over(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/exampleshire", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", id);
        using var answer = await _host.Client.SendAsync(request);

        Assert.True(Guid.TryParse((await answer.Content.ReadAsStringAsync()).Split(' ')[^1], out _));
    }

    [Fact]
    public async Task A_ping_is_answered()
    {
        using var answer = await _host.Client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_function_on_the_empty_route_goes_before_the_answer_to_pings()
    {
        await using var host = await HandlerHost.StartAsync(typeof(Home));

        Assert.Equal("home", await host.Client.GetStringAsync(new Uri("/", UriKind.Relative)));
    }

    [Fact]
    public async Task Only_events_that_are_posted_to_the_very_name_of_a_function_that_takes_events_are_taken()
    {
        using var got = await _host.Client.GetAsync(new Uri("/TakeText", UriKind.Relative));
        using var http = await _host.PostAsync("/AreaPage", Event);
        using var deeper = await _host.PostAsync("/TakeText/more", Event);

        Assert.StartsWith("area TakeText", await got.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("area AreaPage", await http.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, deeper.StatusCode);
        Assert.Empty(_host.Seen.All);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9:50000")]
    [InlineData("X-ARR-LOG-ID", "24ad4c06-24ad-4e5b-8294-3da9714877e9")]
    [InlineData("DISGUISED-HOST", "feedback.example.org")]
    public async Task A_request_from_outside_cannot_pass_for_an_event(string header, string value)
    {
        using var answer = await _host.PostAsync("/TakeText", Event, (header, value));

        Assert.StartsWith("area TakeText", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(_host.Seen.All);
    }

    public static class Home
    {
        [Function("Home")]
        public static IResult Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{*rest}")] HttpRequest request) => Results.Text("home");
    }
}
