using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Tests.FunctionsWorker.Http;

public sealed class AnswerTests : IAsyncLifetime
{
    private FunctionHost _host = null!;

    private HttpClient Client => _host.Client;

    public async Task InitializeAsync() => _host = await FunctionHost.StartAsync<Answers>(builder =>
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddScoped<Answers.Scoped>();
    });

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task An_action_result_is_written_with_its_status_and_type()
    {
        using var answer = await Client.GetAsync(new Uri("ActionText", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NonAuthoritativeInformation, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("text by GET", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("ActionJson")]
    [InlineData("MinimalJson")]
    public async Task An_object_is_written_as_JSON_by_either_kind_of_result(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("""{"reference":"K7Q"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_redirect_is_passed_on()
    {
        using var answer = await Client.GetAsync(new Uri("Redirect", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/elsewhere", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_page_is_rendered_in_the_scope_of_the_function_and_encodes_once()
    {
        var page = await Client.GetStringAsync(new Uri("Page", UriKind.Relative));

        Assert.Equal("<p>&lt;b&gt;bold&lt;/b&gt;; set by the function</p>", page);
    }

    [Fact]
    public async Task A_function_may_write_the_response_itself()
    {
        using var answer = await Client.GetAsync(new Uri("Written", UriKind.Relative));

        Assert.Equal("text/xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("<Response/>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_function_that_returns_nothing_answers_200_without_a_body()
    {
        using var answer = await Client.GetAsync(new Uri("Empty", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_body_of_40_MB_arrives_whole()
    {
        using var body = new ByteArrayContent(new byte[40_000_000]);
        using var answer = await Client.PostAsync(new Uri("Length", UriKind.Relative), body);

        Assert.Equal("40000000", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_over_the_limit_of_the_host_is_refused_with_413()
    {
        await using var host = await FunctionHost.StartAsync<Answers>(builder =>
        {
            builder.Services.AddScoped<Answers.Scoped>();
            builder.Services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 10);
        });
        using var body = new ByteArrayContent(new byte[11]);
        using var answer = await host.Client.PostAsync(new Uri("Length", UriKind.Relative), body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "Nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "", HttpStatusCode.NotFound)]
    [InlineData("PUT", "Length", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "Anything", HttpStatusCode.OK)]
    public async Task Only_the_routes_and_methods_of_functions_are_served(string method, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }
}
