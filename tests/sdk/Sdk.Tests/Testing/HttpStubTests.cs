using System.Net;
using SendVoice.Testing.Http;
using Xunit.Sdk;

namespace Sdk.Tests.Testing;

public sealed class HttpStubTests
{
    [Fact]
    public async Task A_call_nobody_registered_is_answered_501_and_fails_the_test_that_made_it()
    {
        var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, "/known").Answer(200);
        using var client = new HttpClient(stub.CreateHandler());

        using var wrongMethod = await client.GetAsync("https://example.org/known");
        using var wrongPath = await client.PostAsync("https://example.org/unknown?a=1", null);

        Assert.Equal(HttpStatusCode.NotImplemented, wrongMethod.StatusCode);
        Assert.Equal(HttpStatusCode.NotImplemented, wrongPath.StatusCode);
        var verdict = Assert.Throws<FailException>(stub.Verify);
        Assert.Contains("GET /known", verdict.Message, StringComparison.Ordinal);
        Assert.Contains("POST /unknown?a=1", verdict.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<FailException>(() => stub.DisposeAsync().AsTask());
    }

    [Fact]
    public async Task A_call_that_fails_the_condition_is_not_the_one_registered()
    {
        var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, "/known", request => request.Body == "right").Answer(204);
        using var client = new HttpClient { BaseAddress = stub.Address };

        using var wrong = await client.PostAsync("known", new StringContent("wrong"));
        using var right = await client.PostAsync("known", new StringContent("right"));

        Assert.Equal(HttpStatusCode.NotImplemented, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);
        await Assert.ThrowsAsync<FailException>(() => stub.DisposeAsync().AsTask());
    }

    [Fact]
    public async Task Answers_are_given_in_turn_and_the_last_is_given_again()
    {
        await using var stub = await HttpStub.StartAsync();
        var route = stub.Expect(HttpMethod.Get, "/turns").Answer(500).Answer(200, """{"a":1}""", ("X-Turn", "last"));
        using var client = new HttpClient { BaseAddress = stub.Address };

        using var first = await client.GetAsync("turns");
        using var second = await client.GetAsync("turns");
        using var third = await client.GetAsync("turns");

        Assert.Equal(HttpStatusCode.InternalServerError, first.StatusCode);
        Assert.Equal("""{"a":1}""", await second.Content.ReadAsStringAsync());
        Assert.Equal("""{"a":1}""", await third.Content.ReadAsStringAsync());
        Assert.Equal("last", Assert.Single(third.Headers.GetValues("X-Turn")));
        Assert.Equal(3, route.Calls);
    }

    [Fact]
    public async Task A_request_is_recorded_as_it_was_sent()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Put, "/a b").Answer(200);
        using var client = new HttpClient(stub.CreateHandler());

        using var answer = await client.PutAsync("https://api.example.org/a%20b?q=%C3%A9", new FormUrlEncodedContent([new("Body", "£5 & more")]));

        var request = Assert.Single(stub.Requests);
        Assert.Equal("PUT /a b?q=%C3%A9", request.ToString());
        Assert.Equal("api.example.org", request.Header("host"));
        Assert.Equal("£5 & more", request.Form()["Body"]);
    }
}
