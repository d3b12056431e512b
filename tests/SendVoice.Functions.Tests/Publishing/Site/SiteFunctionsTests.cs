using System.Net;
using System.Net.Http.Headers;
using SendVoice.Functions.Publishing.Site;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Publishing.Site;

[Collection(AppCollection.Name)]
public sealed class SiteFunctionsTests(AppFixture fixture)
{
    private static readonly SiteAssets Assets = new();

    [Fact]
    public async Task An_asset_of_this_version_may_be_kept_for_ever()
    {
        var response = await fixture.App.Client.GetAsync(Assets.Address("site.css"));

        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
        Assert.Equal(Assets.Find("site.css")!.Content.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_browser_that_reads_Brotli_gets_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Assets.Address("site.css"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        var response = await fixture.App.Client.SendAsync(request);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Equal(Assets.Find("site.css")!.Compressed.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_asset_asked_for_by_another_version_is_sent_but_not_to_keep()
    {
        var response = await fixture.App.Client.GetAsync("/assets/0000000000000000/site.css");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/assets/x/missing.css")]
    [InlineData("/assets/site.css")]
    [InlineData("/assets/")]
    [InlineData("/assets/x/../../host.json")]
    [InlineData("/assets/x/..%2f..%2fhost.json")]
    public async Task What_is_not_an_asset_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.App.Client.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("/exampleshire", HttpStatusCode.OK)]
    [InlineData("/exampleshire/accessibility", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/nowhere/accessibility", HttpStatusCode.NotFound)]
    [InlineData("/a/b/c/d", HttpStatusCode.NotFound)]
    [InlineData("/assets/x/missing.css", HttpStatusCode.NotFound)]
    public async Task Every_answer_tells_the_browser_what_not_to_allow(string path, HttpStatusCode status)
    {
        var response = await fixture.App.Client.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        var policy = Header(response, "Content-Security-Policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_of_an_area_leads_back_to_its_form()
    {
        var html = await (await fixture.App.Client.GetAsync("/exampleshire/not/there")).Content.ReadAsStringAsync();

        Assert.Contains("<a class=\"govuk-link\" href=\"/exampleshire\">", html, StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
