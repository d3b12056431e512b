using System.Text;
using SendVoice.Functions.Messaging;
using static SendVoice.Functions.Tests.Messaging.SignedForms;

namespace SendVoice.Functions.Tests.Messaging;

public sealed class TwilioSignatureTests
{
    private const string Public = "https://sendvoice.example.org";
    private const string Hook = "/hooks/twilio/sms";

    [Theory]
    [InlineData(Hook)]
    [InlineData(Hook + "?area=exampleshire&n=%C3%A9&n=b+c")]
    [InlineData("/a%20b/%C5%B5")]
    public async Task A_form_signed_on_the_public_address_is_genuine(string path)
    {
        await using var server = await SignatureServer.StartAsync();

        Assert.True(await server.PostAsync(path, Sms(), Sign(Public + path, Sms())));
    }

    [Fact]
    public async Task The_port_may_be_signed_or_not()
    {
        await using var server = await SignatureServer.StartAsync();

        Assert.True(await server.PostAsync(Hook, Sms(), Sign(Public + ":443" + Hook, Sms())));
    }

    [Theory]
    [InlineData(Public + "/below")]
    [InlineData(Public + "/below/")]
    public async Task The_public_address_may_have_a_path(string publicAddress)
    {
        await using var server = await SignatureServer.StartAsync(publicAddress);

        Assert.True(await server.PostAsync(Hook, Sms(), Sign(Public + "/below" + Hook, Sms())));
        Assert.False(await server.PostAsync(Hook, Sms(), Sign(Public + Hook, Sms())));
    }

    [Fact]
    public async Task A_signature_on_the_internal_address_is_not_genuine()
    {
        await using var server = await SignatureServer.StartAsync();

        Assert.False(await server.PostAsync(Hook, Sms(), Sign(new Uri(server.InternalAddress, Hook).AbsoluteUri, Sms())));
    }

    [Fact]
    public async Task A_caller_cannot_choose_the_address_by_naming_a_host()
    {
        await using var server = await SignatureServer.StartAsync();

        Assert.False(await server.PostAsync(Hook, Sms(), Sign("https://elsewhere.example.org" + Hook, Sms()), request =>
        {
            request.Headers.Host = "elsewhere.example.org";
            request.Headers.Add("X-Forwarded-Host", "elsewhere.example.org");
            request.Headers.Add("X-Forwarded-Proto", "https");
        }));
    }

    [Fact]
    public async Task A_changed_word_another_path_and_another_token_are_not_genuine()
    {
        await using var server = await SignatureServer.StartAsync();
        var signature = Sign(Public + Hook, Sms());
        var changed = Sms();
        changed["Body"] = "Another word";

        Assert.False(await server.PostAsync(Hook, changed, signature));
        Assert.False(await server.PostAsync(Hook + "?area=other", Sms(), signature));
        Assert.False(await server.PostAsync("/hooks/twilio/voice", Sms(), signature));
        Assert.False(await server.PostAsync(Hook, Sms(), Sign(Public + Hook, Sms(), "another-token")));
    }

    [Theory]
    [InlineData("Body=one&Body=two")]
    [InlineData("Body=one&body=two")]
    public async Task A_field_sent_twice_is_refused_however_it_was_signed(string form)
    {
        await using var server = await SignatureServer.StartAsync();

        foreach (var words in new[] { "one", "two", "one,two", "onetwo", "oneBodytwo", "onebodytwo" })
        {
            var signature = Sign(Public + Hook, new() { ["Body"] = words });
            Assert.False(await server.SendAsync(Hook, Form(form), signature), words);
        }
    }

    [Fact]
    public async Task No_signature_an_empty_one_nonsense_and_two_are_refused()
    {
        await using var server = await SignatureServer.StartAsync();
        var genuine = Sign(Public + Hook, Sms());

        Assert.False(await server.PostAsync(Hook, Sms(), null));
        Assert.False(await server.PostAsync(Hook, Sms(), ""));
        Assert.False(await server.PostAsync(Hook, Sms(), "nonsense"));
        Assert.False(await server.PostAsync(Hook, Sms(), genuine, request => request.Headers.Add(TwilioSignature.Header, genuine)));
    }

    [Fact]
    public async Task What_is_not_a_form_is_refused()
    {
        await using var server = await SignatureServer.StartAsync();
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");

        Assert.False(await server.SendAsync(Hook, json, Sign(Public + Hook, [])));
    }

    [Fact]
    public async Task A_form_of_more_fields_than_forms_may_have_is_refused_though_it_is_signed()
    {
        await using var server = await SignatureServer.StartAsync();
        var fields = Enumerable.Range(0, 1500).ToDictionary(field => $"f{field}", _ => "1");

        Assert.False(await server.PostAsync(Hook, fields, Sign(Public + Hook, fields)));
    }

    private static StringContent Form(string body) => new(body, Encoding.UTF8, "application/x-www-form-urlencoded");
}
