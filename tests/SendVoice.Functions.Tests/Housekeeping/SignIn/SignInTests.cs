using System.Net;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Housekeeping.SignIn;

[Collection(AppCollection.Name)]
public sealed class SignInTests(AppFixture fixture)
{
    private const string Restricted = "/exampleshire/months/2026-10";

    [Fact]
    public async Task The_printed_link_signs_a_developer_in()
    {
        using var response = await fixture.App.Client.GetAsync("/sign-in?key=" + AppSettings.DevelopmentKey);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Restricted, await StaffCookie.GetAsync(fixture.App)));
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in?key=")]
    [InlineData("/sign-in?key=wrong-key-of-some-length-0123456789")]
    public async Task Without_the_key_nobody_gets_in(string path)
    {
        using var response = await fixture.App.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("sendvoice-staff=v1.k1.AAAA")]
    [InlineData("sendvoice-staff=")]
    public async Task A_restricted_page_sends_strangers_to_the_sign_in(string? cookie) =>
        Assert.Equal(HttpStatusCode.SeeOther, await StatusAsync(Restricted, cookie));

    [Fact]
    public async Task An_area_that_is_not_ones_own_does_not_exist() =>
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/elsewhere/months/2026-10", await StaffCookie.GetAsync(fixture.App)));

    private async Task<HttpStatusCode> StatusAsync(string path, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var response = await fixture.App.Client.SendAsync(request);
        return response.StatusCode;
    }
}
