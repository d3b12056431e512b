using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

[Collection(AppCollection.Name)]
public sealed class FormSafetyTests(AppFixture fixture)
{
    private readonly FormVisitor _visitor = new(fixture.App.Client);

    [Fact]
    public async Task Sending_twice_gives_the_same_code()
    {
        var check = await _visitor.CheckAsync("Sent twice by a double click");

        var both = await Task.WhenAll(_visitor.SendAsync(check), _visitor.SendAsync(check));

        var codes = await Task.WhenAll(both.Select(_visitor.FollowAsync));
        Assert.Equal(FormVisitor.Code(codes[0]), FormVisitor.Code(codes[1]));
    }

    [Fact]
    public async Task Going_back_to_change_the_words_and_sending_again_is_another_comment_not_a_lost_one()
    {
        var check = await _visitor.CheckAsync("What I said first");
        var first = await _visitor.FollowAsync(await _visitor.SendAsync(check));

        var changed = await _visitor.AnswerAsync(await _visitor.ShowAsync(check, "words"), "words", "What I should have said");
        var second = await _visitor.FollowAsync(await _visitor.SendAsync(changed));

        Assert.NotEqual(FormVisitor.Code(first), FormVisitor.Code(second));
    }

    [Fact]
    public async Task The_code_travels_in_a_sealed_cookie_for_one_page_and_a_reload_shows_it_again()
    {
        var accepted = await _visitor.SendAsync(await _visitor.CheckAsync("Something for the cookie"));
        var cookie = accepted.Response.Headers.GetValues("Set-Cookie").Single();
        var confirmation = await _visitor.FollowAsync(accepted);
        var code = FormVisitor.Code(confirmation);

        Assert.Contains("path=/exampleshire/sent", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(code, FormVisitor.Code(await _visitor.FollowAsync(accepted)));
        Assert.Equal("\"cache\"", confirmation.Response.Headers.GetValues("Clear-Site-Data").Single());
    }

    [Theory]
    [InlineData("/exampleshire/sent")]
    [InlineData("/exampleshire/tell-us/words")]
    [InlineData("/exampleshire/tell-us/send")]
    public async Task A_page_that_needs_answers_leads_to_the_start_when_there_are_none(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.SeeOther, page.Status);
        Assert.Equal("/exampleshire", page.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_changed_state_starts_again_and_keeps_the_words_just_typed()
    {
        var words = await _visitor.AnswerAsync(await _visitor.BeginAsync(), "respondent", "parent");

        var again = await _visitor.PostAsync("/exampleshire/tell-us/words", ("state", words.State[..^5] + "AAAAA"), ("words", "Do not lose me"));
        var who = await _visitor.PostAsync(again.Action, ("state", again.State));
        var tell = await _visitor.AnswerAsync(who, "respondent", "parent");

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("Start again, please", again.Heading);
        Assert.Equal("Do not lose me", again.Document.QuerySelector(".sv-words")!.TextContent);
        Assert.Equal("Do not lose me", tell.Document.QuerySelector("#words")!.TextContent);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_page_posted_from_another_site_is_refused(string site)
    {
        using var request = Post("state=x");
        request.Headers.Add("Sec-Fetch-Site", site);

        Assert.Equal(HttpStatusCode.Forbidden, (await fixture.App.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example.org", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.OK)]
    public async Task An_older_browser_is_judged_by_the_origin_it_gives(string origin, HttpStatusCode status)
    {
        using var request = Post("");
        request.Headers.Add("Origin", origin);

        Assert.Equal(status, (await fixture.App.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    public async Task Another_kind_of_content_is_refused_in_plain_words(string contentType)
    {
        using var request = Post("{}", contentType);

        var page = await FormPage.ReadAsync(await fixture.App.Client.SendAsync(request));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, page.Status);
        Assert.Equal("We cannot read what was sent", page.Heading);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_too_large_is_refused_in_plain_words(bool chunked)
    {
        using var request = Post("words=" + new string('a', 128 * 1024));
        request.Headers.TransferEncodingChunked = chunked;

        var page = await FormPage.ReadAsync(await fixture.App.Client.SendAsync(request));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("What you sent is too long", page.Heading);
    }

    [Fact]
    public async Task An_unknown_area_or_step_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync("/nowhere")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.PostAsync("/nowhere/tell-us/start")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.PostAsync("/exampleshire/tell-us/nothing")).Status);
    }

    [Fact]
    public async Task Nothing_a_person_typed_is_logged()
    {
        const string secret = "Zebedee-in-the-log";
        await _visitor.SendAsync(await _visitor.CheckAsync(secret));

        Assert.DoesNotContain(secret, fixture.App.Log, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Post(string body, string contentType = "application/x-www-form-urlencoded") =>
        new(HttpMethod.Post, "/exampleshire/tell-us/start")
        {
            Content = new StringContent(body, Encoding.UTF8) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } },
        };
}
