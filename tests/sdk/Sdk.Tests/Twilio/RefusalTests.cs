using SendVoice.Testing.Http;
using Twilio;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest;
using Twilio.Rest.Api.V2010.Account;
using HttpMethod = System.Net.Http.HttpMethod;

namespace Sdk.Tests.Twilio;

public sealed class RefusalTests
{
    [Theory]
    [InlineData(400, 21211, "The 'To' number 5551234567 is not a valid phone number.", "https://www.twilio.com/docs/errors/21211")]
    [InlineData(401, 20003, "Authenticate", "https://www.twilio.com/docs/errors/20003")]
    [InlineData(429, 20429, "Too Many Requests", "https://www.twilio.com/docs/errors/20429")]
    public async Task A_refusal_carries_Twilios_code_status_words_and_page(int status, int code, string words, string page)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages)
            .Answer(status, $$"""{"code":{{code}},"message":"{{words}}","more_info":"{{page}}","status":{{status}}}""");

        var refusal = await SendFailsAsync<ApiException>(stub);

        Assert.Equal(code, refusal.Code);
        Assert.Equal(status, refusal.Status);
        Assert.Equal(words, refusal.Message);
        Assert.Equal(page, refusal.MoreInfo);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_message_is_never_sent_again_by_itself(int status)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).Answer(status, """{"code":20500,"message":"No","status":500}""", ("Retry-After", "0"));

        await SendFailsAsync<ApiException>(stub);

        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task A_refusal_that_is_not_Twilios_own_is_quoted()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).AnswerWith(502, "text/html", "<h1>Bad Gateway</h1>");

        var refusal = await SendFailsAsync<ApiException>(stub);

        Assert.Equal("Api Error: BadGateway - <h1>Bad Gateway</h1>", refusal.Message);
        Assert.Equal(0, refusal.Code);
    }

    [Fact]
    public async Task A_broken_connection_is_told_apart_from_a_refusal()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).Drop();

        var failure = await SendFailsAsync<ApiConnectionException>(stub);

        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.DoesNotContain(TwilioService.Token, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_never_comes_ends_with_the_clients_patience()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).Hang();
        using var http = new System.Net.Http.HttpClient(stub.CreateHandler()) { Timeout = TimeSpan.FromMilliseconds(200) };
        var client = new TwilioRestClient(TwilioService.Account, TwilioService.Token, httpClient: new SystemNetHttpClient(http));

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(
            () => MessageResource.CreateAsync("+447700900123", body: "x", client: client));

        Assert.IsType<TaskCanceledException>(failure.InnerException);
    }

    [Theory]
    [InlineData("""{"sid":"SM1","status":""")]
    [InlineData("""{"sid":"SM1","date_created":"yesterday"}""")]
    public async Task An_answer_that_cannot_be_read_is_an_error(string body)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).Answer(201, body);

        Assert.Equal(0, (await SendFailsAsync<ApiException>(stub)).Status);
    }

    [Fact]
    public async Task A_blocking_call_behaves_as_the_other_does()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Get, TwilioService.OneMessage).Answer(200, TwilioService.MessageJson("sent")).Answer(401, """{"code":20003,"message":"Authenticate","status":401}""");
        var client = TwilioService.ClientOf(stub);
        var request = new Request("get", Domain.Api, TwilioService.OneMessage, queryParams: [new("a b", "c&d")]);

        var answer = client.Request(request);
        var refusal = Assert.Throws<ApiException>(() => client.Request(request));

        Assert.Equal(TwilioService.MessageJson("sent"), answer.Content);
        Assert.Equal(20003, refusal.Code);
        Assert.Equal("?a+b=c%26d", stub.Requests[0].Query);
    }

    [Fact]
    public void A_client_needs_credentials()
    {
        Assert.Throws<AuthenticationException>(() => TwilioClient.Init(null!, "token"));
        Assert.Throws<AuthenticationException>(() => TwilioClient.Init("AC1", null!));
        Assert.Throws<AuthenticationException>(() => TwilioClient.Init("SK1", "secret", null!));
    }

    private static Task<T> SendFailsAsync<T>(HttpStub stub)
        where T : Exception =>
        Assert.ThrowsAsync<T>(() => MessageResource.CreateAsync(
            "+447700900123", from: "+441632960123", body: "x", client: TwilioService.ClientOf(stub)));
}
