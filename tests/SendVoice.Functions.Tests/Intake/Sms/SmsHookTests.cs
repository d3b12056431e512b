using System.Net;
using System.Xml.Linq;
using SendVoice.Core.Comments;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Intake.Sms;

[Collection(AppCollection.Name)]
public sealed class SmsHookTests(AppFixture fixture)
{
    private const string Council = "Exampleshire County Council";

    private readonly Store _store = new(fixture.StorageConnection);

    [Fact]
    public async Task A_text_message_is_thanked_in_the_councils_name_and_stored_anonymised()
    {
        using var response = await SendAsync("My son Tariq still has no taxi to school, ring me on 07700 900321", "SM-thanks");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/xml", response.Content.Headers.ContentType?.MediaType);
        var text = Reply(await response.Content.ReadAsStringAsync())!;
        Assert.Contains(Council, text, StringComparison.Ordinal);
        Assert.Contains("not an emergency", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("999", text, StringComparison.Ordinal);
        Assert.Matches("[0-9A-Z]{5}-[0-9A-Z]{5}", text);
        Assert.True(text.Length <= 160);

        var row = await _store.StoredAsync(Channel.Sms, "SM-thanks");
        var stored = row.GetString("Text");
        Assert.DoesNotContain("Tariq", stored, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("900321", stored, StringComparison.Ordinal);
        Assert.Contains("still has no taxi to school", stored, StringComparison.Ordinal);
        Assert.Contains("transport", row.GetString("Themes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_delivered_again_changes_nothing_and_gets_the_same_answer()
    {
        using var first = await SendAsync("The short breaks club closed and nobody told us", "SM-twice");
        await _store.StoredAsync(Channel.Sms, "SM-twice");
        using var second = await SendAsync("The short breaks club closed and nobody told us", "SM-twice");

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.NotNull(await _store.CommentAsync(Channel.Sms, "SM-twice"));
    }

    [Theory]
    [InlineData("another-token")]
    [InlineData("")]
    public async Task A_message_that_twilio_did_not_sign_is_refused(string token)
    {
        using var request = SignedSms.Request("let me in", "SM-forged" + token, token: token);
        using var response = await fixture.App.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null(await _store.CommentAsync(Channel.Sms, "SM-forged" + token));
    }

    [Fact]
    public async Task A_form_in_an_unsafe_encoding_is_refused()
    {
        using var request = SignedSms.Request("let me in", "SM-utf7");
        request.Content!.Headers.ContentType!.CharSet = "utf-7";
        using var response = await fixture.App.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_message_with_a_blank_id_is_refused()
    {
        using var response = await SendAsync("who am I", " ");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_comment_that_placeholders_make_longer_than_a_column_is_stored_whole()
    {
        using var response = await SendAsync(string.Concat(Enumerable.Repeat("@ab ", 5000)), "SM-long");
        using var longer = await SendAsync(new string('a', 20_001), "SM-longer");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, longer.StatusCode);
        var row = await _store.StoredAsync(Channel.Sms, "SM-long");
        Assert.Equal(string.Concat(Enumerable.Repeat("[online] ", 5000)).Trim(), (row.GetString("Text") + row.GetString("Text2")).Trim());
    }

    [Fact]
    public async Task A_message_without_a_signature_is_refused()
    {
        using var content = new FormUrlEncodedContent([new("Body", "hello"), new("MessageSid", "SM1"), new("From", "+447700900456"), new("To", "+447700900123")]);
        using var response = await fixture.App.Client.PostAsync(SignedSms.Path, content);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_message_to_a_number_of_no_area_is_not_found()
    {
        using var request = SignedSms.Request("hello", "SM-nowhere", to: "+447700900999");
        using var response = await fixture.App.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_whether_or_not_it_says_its_length()
    {
        var large = new string('x', 100_000);
        using var told = SignedSms.Request(large, "SM-large");
        using var untold = SignedSms.Request(large, "SM-large");
        untold.Headers.TransferEncodingChunked = true;

        using var toldAnswer = await fixture.App.Client.SendAsync(told);
        using var untoldAnswer = await fixture.App.Client.SendAsync(untold);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, toldAnswer.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, untoldAnswer.StatusCode);
    }

    [Fact]
    public async Task Anything_but_a_form_is_the_wrong_content_type()
    {
        using var response = await fixture.App.Client.PostAsync(SignedSms.Path, new StringContent("{}", null, "application/json"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task After_stop_nothing_is_texted_back_until_start()
    {
        const string Number = "+447700900777";
        Assert.Contains(Council, await ReplyAsync("Stop!", "SM-s1", Number), StringComparison.Ordinal);
        Assert.Null(await ReplyAsync("The new head listens to us", "SM-s2", Number));
        Assert.Contains(Council, await ReplyAsync(" start ", "SM-s3", Number), StringComparison.Ordinal);
        Assert.NotNull(await ReplyAsync("The new head still listens to us", "SM-s4", Number));

        await _store.StoredAsync(Channel.Sms, "SM-s2");
        Assert.Null(await _store.CommentAsync(Channel.Sms, "SM-s1"));
        Assert.DoesNotContain(await _store.RowsAsync("OptOuts"), row => row.RowKey.Contains("900777", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_says_who_we_are_and_is_no_comment()
    {
        Assert.Contains(Council, await ReplyAsync("HELP", "SM-help"), StringComparison.Ordinal);
        Assert.Null(await _store.CommentAsync(Channel.Sms, "SM-help"));
    }

    [Fact]
    public async Task A_picture_without_words_is_answered_kindly_and_is_no_comment()
    {
        Assert.Contains(Council, await ReplyAsync("  ", "SM-mms"), StringComparison.Ordinal);
        Assert.Null(await _store.CommentAsync(Channel.Sms, "SM-mms"));
    }

    [Fact]
    public async Task Worrying_words_are_answered_with_help_lines_and_reach_the_desk_sealed()
    {
        const string Words = "im scared to go home dad hits me every night";
        var reply = await ReplyAsync(Words, "SM-worry");
        await _store.StoredAsync(Channel.Sms, "SM-worry");

        Assert.Contains("999", reply, StringComparison.Ordinal);
        Assert.Contains("0800 1111", reply, StringComparison.Ordinal);
        var id = CommentId.Of(Channel.Sms, "SM-worry").Value;
        var alert = Assert.Single(await _store.RowsAsync("Alerts"), row => row.RowKey.EndsWith(id, StringComparison.Ordinal));
        Assert.Equal("exampleshire|open", alert.PartitionKey);
        var sealedOriginal = Assert.Single(await _store.RowsAsync("Sealed"), row => row.RowKey.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal("exampleshire|safeguarding", sealedOriginal.PartitionKey);
        Assert.StartsWith("v1.k1.", System.Text.Encoding.ASCII.GetString(sealedOriginal.GetBinary("Seal")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emoji_control_characters_and_broken_text_arrive_well_formed()
    {
        using var response = await SendAsync("Great \U0001F600 support\u0007 from the OT", "SM-odd");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var row = await _store.StoredAsync(Channel.Sms, "SM-odd");
        Assert.Equal("Great \U0001F600 support from the OT", row.GetString("Text"));
    }

    [Fact]
    public async Task A_form_with_a_null_character_is_a_bad_request()
    {
        using var response = await SendAsync("Great\0support", "SM-null");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task No_word_or_number_reaches_the_log()
    {
        using var response = await SendAsync("flibbertigibbet lost the paperwork", "SM-log", "+447700900888");
        await _store.StoredAsync(Channel.Sms, "SM-log");

        Assert.DoesNotContain("flibbertigibbet", fixture.App.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("7700900888", fixture.App.Log, StringComparison.Ordinal);
    }

    private async Task<string?> ReplyAsync(string body, string sid, string from = "+447700900456")
    {
        using var response = await SendAsync(body, sid, from);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Reply(await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(string body, string sid, string from = "+447700900456")
    {
        using var request = SignedSms.Request(body, sid, from);
        return await fixture.App.Client.SendAsync(request);
    }

    private static string? Reply(string twiml) => XDocument.Parse(twiml).Root!.Element("Message")?.Value;
}
