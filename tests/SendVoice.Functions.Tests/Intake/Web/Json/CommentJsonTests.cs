using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Intake.Web.Json;

[Collection(AppCollection.Name)]
public sealed class CommentJsonTests(AppFixture fixture)
{
    [Fact]
    public async Task A_comment_is_accepted_with_a_reference()
    {
        var (response, body) = await PostAsync("""{ "text": "The bus is late.", "respondent": "parent", "locality": "brackenholt" }""");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Matches("^[0-9A-Z]{5}-[0-9A-Z]{5}$", body.GetProperty("reference").GetString());
    }

    [Fact]
    public async Task Every_field_may_be_given() => Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(
        """
        { "text": "I like it.", "respondent": "young-person", "ageBand": "13-15", "locality": null, "question": "young-person-13-15/anything",
          "token": "0123456789abcdef", "assisted": true }
        """)).Response.StatusCode);

    [Fact]
    public async Task The_same_token_and_words_give_the_same_reference_and_other_words_another()
    {
        var first = await ReferenceAsync("One thing", "token-for-a-repeat-1");

        Assert.Equal(first, await ReferenceAsync("One thing", "token-for-a-repeat-1"));
        Assert.NotEqual(first, await ReferenceAsync("Another thing", "token-for-a-repeat-1"));
    }

    [Fact]
    public async Task The_same_words_without_a_token_are_two_comments() =>
        Assert.NotEqual(await ReferenceAsync("Said by two people", null), await ReferenceAsync("Said by two people", null));

    [Fact]
    public async Task Control_characters_are_cleaned_away_not_refused() =>
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync("""{ "text": "a\u0000b\u0007c", "respondent": "parent" }""")).Response.StatusCode);

    [Theory]
    [InlineData("""{ "text": "SECRET" """, "body", "This is not JSON: see line 1")]
    [InlineData("""{ "text": "SECRET """, "text", "This is not JSON: see line 1")]
    [InlineData("{\n \"text\": SECRET }", "text", "This is not JSON: see line 2, byte 10.")]
    [InlineData("""{ "text": "a", "respondent": "parent" } SECRET""", "body", "This is not JSON: see line 1")]
    [InlineData("", "body", "This is not JSON")]
    [InlineData("[]", "body", "Give one JSON object.")]
    [InlineData("\"SECRET\"", "body", "Give one JSON object.")]
    [InlineData("""{ "text": "a", "respondent": "parent", "SECRET": 1 }""", "body", "There is a field that is not known here.")]
    [InlineData("""{ "text": "a", "respondent": "parent", "SECRET\ud800": 1 }""", "body", "There is a field that is not known here.")]
    [InlineData("""{ "text": "a", "text": "SECRET", "respondent": "parent" }""", "text", "Give this field once.")]
    [InlineData("""{ "text": ["SECRET"], "respondent": "parent" }""", "text", "Give a text in quotes.")]
    [InlineData("""{ "text": "a", "respondent": "parent", "assisted": "SECRET" }""", "assisted", "Give true or false, without quotes.")]
    [InlineData("""{ "text": "SECRET \ud800", "respondent": "parent" }""", "text", "This text is not well formed")]
    [InlineData("""{ "text": "a", "respondent": "\udc00SECRET" }""", "respondent", "This text is not well formed")]
    [InlineData("""{ "text": " \n\u0000 ", "respondent": "parent" }""", "text", "Give what the person said.")]
    [InlineData("""{ "respondent": "parent" }""", "text", "Give what the person said.")]
    [InlineData("""{ "text": "a" }""", "respondent", "Give one of parent, young-person, practitioner, group, other.")]
    [InlineData("""{ "text": "a", "respondent": "SECRET" }""", "respondent", "Give one of parent, young-person, practitioner, group, other.")]
    [InlineData("""{ "text": "a", "respondent": "young-person", "ageBand": "SECRET" }""", "ageBand", "Give one of under-13, 13-15, 16-17, 18-25.")]
    [InlineData("""{ "text": "a", "respondent": "parent", "ageBand": "13-15" }""", "ageBand", "Give an age band for a young-person only.")]
    [InlineData("""{ "text": "a", "respondent": "parent", "locality": "SECRET" }""", "locality", "Give one of ambleford, brackenholt,")]
    [InlineData("""{ "text": "a", "respondent": "parent", "question": "SECRET/x" }""", "question", "Give survey/question of a survey")]
    [InlineData("""{ "text": "a", "respondent": "parent", "token": "SECRET" }""", "token", "Give 16 to 128 characters")]
    public async Task What_cannot_be_taken_is_answered_with_the_field_and_never_quoted(string json, string field, string sentence)
    {
        var (response, body) = await PostAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(sentence, Assert.Single(body.GetProperty("errors").GetProperty(field).EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", fixture.App.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        var (_, body) = await PostAsync("""{ "text": "", "respondent": "x", "locality": "x" }""");

        Assert.Equal(["text", "respondent", "locality"], body.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused_with_the_field()
    {
        byte[] json = [.. """{ "respondent": "parent", "text": "caf"""u8, 0xE9, .. "\" }"u8];

        var (response, body) = await PostAsync(new ByteArrayContent(json));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(body.GetProperty("errors").TryGetProperty("text", out _));
    }

    [Theory]
    [InlineData(5000, HttpStatusCode.Accepted)]
    [InlineData(5001, HttpStatusCode.BadRequest)]
    public async Task Words_have_five_thousand_characters_at_most(int length, HttpStatusCode status) => Assert.Equal(
        status, (await PostAsync($$"""{ "text": " {{new string('a', length)}} ", "respondent": "parent" }""")).Response.StatusCode);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_too_large_is_refused_even_when_its_length_is_not_told(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/exampleshire/comments") { Content = Json(new string(' ', 1024 * 1024)) };
        request.Headers.TransferEncodingChunked = chunked;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await fixture.App.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_request_that_is_broken_in_itself_is_the_senders_fault()
    {
        using var sender = new TcpClient();
        await sender.ConnectAsync(IPAddress.Loopback, fixture.App.Port);
        await using var stream = sender.GetStream();
        await stream.WriteAsync("POST /api/exampleshire/comments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n"u8.ToArray());

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task Another_kind_of_content_is_refused() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(new StringContent("{}", Encoding.UTF8, "text/plain"))).Response.StatusCode);

    [Fact]
    public async Task An_unknown_area_is_not_found()
    {
        using var content = Json("{}");

        Assert.Equal(HttpStatusCode.NotFound, (await fixture.App.Client.PostAsync("/api/nowhere/comments", content)).StatusCode);
    }

    private async Task<string?> ReferenceAsync(string text, string? token)
    {
        var (_, body) = await PostAsync(JsonSerializer.Serialize(new { text, respondent = "parent", token }));
        return body.GetProperty("reference").GetString();
    }

    private async Task<(HttpResponseMessage Response, JsonElement Body)> PostAsync(string json)
    {
        using var content = Json(json);
        return await PostAsync(content);
    }

    private async Task<(HttpResponseMessage Response, JsonElement Body)> PostAsync(HttpContent content)
    {
        content.Headers.ContentType ??= new MediaTypeHeaderValue("application/json");
        var response = await fixture.App.Client.PostAsync("/api/exampleshire/comments", content);
        return (response, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
