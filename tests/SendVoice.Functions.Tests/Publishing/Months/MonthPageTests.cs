using System.Net;

namespace SendVoice.Functions.Tests.Publishing.Months;

public sealed class MonthPageTests(PublishedOctober october) : IClassFixture<PublishedOctober>
{
    private const string Address = "/exampleshire/months/2026-10";

    [Fact]
    public async Task A_stranger_is_sent_to_the_sign_in()
    {
        using var answer = await october.Client.GetAsync(Address);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/sign-in", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/elsewhere/months/2026-10", "Page not found")]
    [InlineData("/exampleshire/months/2026-10?board=nobody", "Page not found")]
    [InlineData("/exampleshire/months/2026-13", "There is no such month")]
    [InlineData("/exampleshire/months/october", "There is no such month")]
    public async Task What_is_not_there_says_so(string address, string heading)
    {
        using var answer = await october.GetAsync(address);
        var page = FiguresOf.Page(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_page_is_kept_nowhere_and_links_to_the_months_beside_it()
    {
        using var answer = await october.GetAsync(Address + "?board=ehc-panel");
        var page = FiguresOf.Page(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("/exampleshire/months/2026-09?board=ehc-panel", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/exampleshire/months/2026-11?board=ehc-panel", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_month_to_come_has_no_comments()
    {
        using var answer = await october.GetAsync("/exampleshire/months/2099-01");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("No comments were received in January 2099.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_counts_with_small_ones_hidden()
    {
        var figures = FiguresOf.Html(FiguresOf.Page(await ReadAsync(Address)));

        Assert.Equal("106", figures["fact/Comments"]);
        Assert.Equal("49", figures["theme/transport"]);
        Assert.Equal("c", figures["theme/mental-health"]);
        Assert.Equal("c", figures["theme/redress"]);
        Assert.Equal("35,c,c,0,0", figures["theme/transport/respondent"]);
        Assert.DoesNotContain("theme/redress/respondent", figures.Keys);
        Assert.DoesNotContain("theme/voice", figures.Keys);
        Assert.Equal("c", figures["fact/Withheld by a person, in no other figure"]);
    }

    [Fact]
    public async Task It_quotes_what_is_approved_once_encoded_and_nothing_else()
    {
        var html = await ReadAsync(Address);
        var quotes = FiguresOf.Page(html).QuerySelectorAll("blockquote").Select(quote => quote.TextContent);

        Assert.Equal(new HashSet<string> { $"“{October.ApprovedByOne}”", $"“{October.ApprovedByTwo}”" }, quotes.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(October.Unapproved, html, StringComparison.Ordinal);
        Assert.Contains("five times &amp; nobody told us &lt;once&gt;.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_tier_hides_under_ten_and_quotes_what_two_people_approved()
    {
        var page = FiguresOf.Page(await ReadAsync(Address + "?board=scrutiny"));

        Assert.Equal("c", FiguresOf.Html(page)["theme/therapies"]);
        Assert.Equal($"“{October.ApprovedByTwo}”", page.QuerySelectorAll("blockquote").Single().TextContent);
    }

    [Fact]
    public async Task It_says_what_was_done_by_whom_and_what_is_overdue_or_unanswered()
    {
        var page = FiguresOf.Page(await ReadAsync(Address));
        var weDid = (string theme) => page.QuerySelectorAll($"#theme-{theme} .sv-we-did :is(li, p)").Select(Line);

        Assert.Equal(
            [
                "Will do by 11 December 2026 Every route will have a named assistant whom families can ring. Owner: Head of SEND",
                "Did We now text families the evening before a driver changes. Owner: Head of SEND",
            ],
            weDid("transport"));
        Assert.Equal(["Doing by 23 October 2026 Overdue Six more plan writers are working through the overdue reviews. Owner: Head of SEND"], weDid("ehc-process"));
        Assert.Equal(["Cannot, because it is set by national regulations Shorten the legal limit of 20 weeks. Owner: Head of SEND"], weDid("trust"));
        Assert.Equal(["Not yet answered, 30 days after the first comment of the month."], weDid("inclusion"));
        Assert.Equal(["Not yet answered."], weDid("redress"));
    }

    /// <summary>What a reader hears, with single spaces.</summary>
    private static string Line(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> ReadAsync(string address)
    {
        using var answer = await october.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }
}
