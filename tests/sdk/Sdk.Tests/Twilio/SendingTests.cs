using System.Text;
using SendVoice.Testing.Http;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Sdk.Tests.Twilio;

public sealed class SendingTests
{
    [Fact]
    public async Task A_message_is_queued_and_told_back_in_full()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).Answer(201, TwilioService.MessageJson("queued"));

        var message = await MessageResource.CreateAsync(
            new PhoneNumber("+447700900123"), from: "+441632960123", body: "Hi there", client: TwilioService.ClientOf(stub));

        Assert.Equal(TwilioService.Message, message.Sid);
        Assert.Equal(MessageResource.StatusEnum.Queued, message.Status);
        Assert.True(message.Status != MessageResource.StatusEnum.Sent, "Queued is not sent.");
        Assert.Equal(MessageResource.DirectionEnum.OutboundApi, message.Direction);
        Assert.Equal("+447700900123", message.To);
        Assert.Equal("+441632960123", message.From?.ToString());
        Assert.Equal("Hi there", message.Body);
        Assert.Equal("1", message.NumSegments);
        Assert.Equal("MG00000000000000000000000000000003", message.MessagingServiceSid);
        Assert.Equal(new DateTime(2023, 8, 24, 5, 1, 45, DateTimeKind.Utc), message.DateCreated);
        Assert.Null(message.DateSent);
        Assert.Null(message.ErrorCode);
    }

    [Fact]
    public async Task The_request_is_a_form_under_basic_authentication()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, TwilioService.Messages).Answer(201, TwilioService.MessageJson("accepted"));

        await MessageResource.CreateAsync(
            "+447700900123",
            messagingServiceSid: "MG00000000000000000000000000000003",
            body: "Diolch & thanks: £5 = 100% \n👋",
            statusCallback: new Uri("https://example.org/hooks/twilio/status?a=b&c=d"),
            client: TwilioService.ClientOf(stub));

        var request = Assert.Single(stub.Requests);
        Assert.Equal("api.twilio.com", request.Header("Host"));
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TwilioService.Account}:{TwilioService.Token}")),
            request.Header("Authorization"));
        var form = request.Form();
        Assert.Equal(["Body", "MessagingServiceSid", "StatusCallback", "To"], form.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("+447700900123", form["To"]);
        Assert.Equal("Diolch & thanks: £5 = 100% \n👋", form["Body"]);
        Assert.Equal("https://example.org/hooks/twilio/status?a=b&c=d", form["StatusCallback"]);
        Assert.StartsWith("To=%2B447700900123&", request.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "api.twilio.com")]
    [InlineData("ie1", null, "api.ie1.twilio.com")]
    [InlineData("ie1", "dublin", "api.dublin.ie1.twilio.com")]
    [InlineData(null, "dublin", "api.dublin.us1.twilio.com")]
    public async Task Region_and_edge_are_parts_of_the_host(string? region, string? edge, string host)
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Get, TwilioService.OneMessage).Answer(200, TwilioService.MessageJson("sent"));

        await MessageResource.FetchAsync(TwilioService.Message, client: TwilioService.ClientOf(stub, region, edge));

        Assert.Equal(host, Assert.Single(stub.Requests).Header("Host"));
    }

    [Fact]
    public async Task Another_account_can_be_acted_for()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.Expect(HttpMethod.Post, "/2010-04-01/Accounts/AC9/Messages.json").Answer(201, TwilioService.MessageJson("queued"));

        await MessageResource.CreateAsync("+447700900123", pathAccountSid: "AC9", body: "x", client: TwilioService.ClientOf(stub));

        Assert.Single(stub.Requests);
    }
}
