using SendVoice.Testing.Http;
using Twilio;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;

namespace Sdk.Tests.Twilio;

public sealed class RecordTests
{
    [Fact]
    public async Task A_message_is_fetched_by_its_id()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Get, TwilioService.OneMessage).Answer(200, TwilioService.MessageJson("delivered"));

        var message = await MessageResource.FetchAsync(TwilioService.Message, client: TwilioService.ClientOf(stub));

        Assert.Equal(MessageResource.StatusEnum.Delivered, message.Status);
        Assert.Empty(Assert.Single(stub.Requests).Body);
    }

    [Fact]
    public async Task A_status_Twilio_has_added_since_is_kept_as_its_word()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Get, TwilioService.OneMessage).Answer(200, TwilioService.MessageJson("pondering"));

        var message = await MessageResource.FetchAsync(TwilioService.Message, client: TwilioService.ClientOf(stub));

        Assert.Equal("pondering", message.Status?.ToString());
        Assert.Equal((MessageResource.StatusEnum)"pondering", message.Status);
    }

    [Fact]
    public async Task A_message_that_failed_says_why()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Get, TwilioService.OneMessage).Answer(200, """{"sid":"SM1","status":"undelivered","error_code":30003,"error_message":"Unreachable destination handset"}""");

        var message = await MessageResource.FetchAsync(TwilioService.Message, client: TwilioService.ClientOf(stub));

        Assert.Equal(30003, message.ErrorCode);
        Assert.Equal("Unreachable destination handset", message.ErrorMessage);
        Assert.Null(message.From);
    }

    [Fact]
    public async Task A_record_is_deleted_when_Twilio_answers_204()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Delete, TwilioService.OneMessage).Answer(204);

        Assert.True(await MessageResource.DeleteAsync(TwilioService.Message, client: TwilioService.ClientOf(stub)));
    }

    [Fact]
    public async Task A_record_that_is_gone_cannot_be_deleted_again()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Delete, TwilioService.OneMessage).Answer(404, """
            {"code":20404,"message":"The requested resource was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404}
            """);

        var refusal = await Assert.ThrowsAsync<ApiException>(
            () => MessageResource.DeleteAsync(TwilioService.Message, client: TwilioService.ClientOf(stub)));

        Assert.Equal(20404, refusal.Code);
        Assert.Equal(404, refusal.Status);
    }

    [Fact]
    public async Task Calls_without_a_client_use_the_one_set_for_all_and_fail_before_there_is_one()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Get, TwilioService.OneMessage).Answer(200, TwilioService.MessageJson("sent"));
        TwilioClient.SetRestClient(null);

        await Assert.ThrowsAsync<AuthenticationException>(() => MessageResource.FetchAsync(TwilioService.Message));
        TwilioClient.Init(TwilioService.Account, TwilioService.Token);
        Assert.Equal(TwilioService.Account, TwilioClient.GetRestClient().AccountSid);
        TwilioClient.Init("SK1", "secret", TwilioService.Account);
        Assert.Equal(TwilioService.Account, TwilioClient.GetRestClient().AccountSid);
        TwilioClient.SetRestClient(TwilioService.ClientOf(stub));
        var message = await MessageResource.FetchAsync(TwilioService.Message);

        Assert.Equal(MessageResource.StatusEnum.Sent, message.Status);
        TwilioClient.SetRestClient(null);
    }
}
