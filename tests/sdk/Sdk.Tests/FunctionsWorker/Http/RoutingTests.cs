using System.Net;

namespace Sdk.Tests.FunctionsWorker.Http;

public sealed class RoutingTests : IAsyncLifetime
{
    private FunctionHost _host = null!;

    public async Task InitializeAsync() => _host = await FunctionHost.StartAsync([typeof(Routes)]);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("GET", "/exampleshire", "form exampleshire")]
    [InlineData("POST", "/exampleshire", "form exampleshire")]
    [InlineData("GET", "/health", "health")]
    [InlineData("POST", "/api/exampleshire/comments", "comments exampleshire")]
    [InlineData("POST", "/hooks/twilio/sms", "sms")]
    [InlineData("GET", "/exampleshire/months/2026-10", "month 2026-10 of exampleshire")]
    [InlineData("GET", "/hooks/months/2026-10", "month 2026-10 of hooks")]
    [InlineData("GET", "/assets/css/app.css", "asset css/app.css")]
    [InlineData("GET", "/assets/months/2026-10", "asset months/2026-10")]
    [InlineData("GET", "/caf%C3%A9", "form café")]
    public async Task A_literal_segment_goes_before_a_parameter(string method, string path, string expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await _host.Client.SendAsync(request);

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/typed/-7/2026-10-25", "-7 2026-10-25 ")]
    [InlineData("/typed/7/2026-10-25/0b9c1a52-6f0d-4b57-9c3a-000000000001", "7 2026-10-25 0b9c1a52-6f0d-4b57-9c3a-000000000001")]
    public async Task Route_values_become_what_the_parameters_take(string path, string expected) =>
        Assert.Equal(expected, await _host.Client.GetStringAsync(new Uri(path, UriKind.Relative)));

    [Fact]
    public async Task A_route_value_that_does_not_fit_fails_and_is_not_repeated_anywhere()
    {
        using var answer = await _host.Client.GetAsync(new Uri("/typed/Marigold/2026-10-25", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("FunctionInputConverterException", _host.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Marigold", _host.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_context_tells_of_the_function_the_trigger_and_the_request() =>
        Assert.Equal(
            "Context httpTrigger hello True True True True",
            await _host.Client.GetStringAsync(new Uri("/context/hello", UriKind.Relative)));

    [Theory]
    [InlineData("v1", "/v1/health")]
    [InlineData("/v1/", "/v1/health")]
    public async Task The_route_prefix_of_the_host_goes_before_every_route(string prefix, string path)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = prefix };
        await using var host = await FunctionHost.StartAsync([typeof(Routes)], settings: settings);

        Assert.Equal("health", await host.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        using var bare = await host.Client.PostAsync(new Uri("/hooks/twilio/sms", UriKind.Relative), content: null);
        Assert.Equal(HttpStatusCode.NotFound, bare.StatusCode);
    }
}
