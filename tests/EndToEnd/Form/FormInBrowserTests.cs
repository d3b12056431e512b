using Microsoft.Playwright;
using SendVoice.Testing.App;
using SendVoice.Testing.Browser;

namespace EndToEnd.Form;

public sealed class FormInBrowserTests(AppFixture fixture, BrowserFixture browser) : IClassFixture<AppFixture>, IClassFixture<BrowserFixture>
{
    private const string CodePattern = "^[0-9A-Z]{5}-[0-9A-Z]{5}$";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_tells_us_something_with_and_without_JavaScript(bool javaScript)
    {
        var page = await browser.OpenAsync(fixture.App.Address, javaScript: javaScript);

        await FormFlow.WalkAsync(page, _ => Task.CompletedTask);
        var code = await page.Locator(".sv-panel__code").TextContentAsync();
        await page.ReloadAsync();

        Assert.Matches(CodePattern, code);
        Assert.Equal(code, await page.Locator(".sv-panel__code").TextContentAsync());
    }

    [Fact]
    public async Task No_page_breaks_the_accessibility_rules_that_a_program_can_check()
    {
        var page = await browser.OpenAsync(fixture.App.Address);
        var found = new List<string>();

        async Task Look(string name) => found.AddRange((await Accessibility.ViolationsAsync(page)).Select(violation => $"{name}: {violation}"));

        await FormFlow.WalkAsync(page, Look);
        string[] others =
        [
            "/exampleshire/accessibility", "/nowhere", "/sign-in", "/sign-in?key=" + AppSettings.DevelopmentKey, "/exampleshire/months/2026-10", "/exampleshire/stuck",
        ];
        foreach (var path in others)
        {
            await page.GotoAsync(path);
            await Look(path);
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task Nothing_runs_off_a_screen_320_pixels_wide()
    {
        var page = await browser.OpenAsync(fixture.App.Address, width: 320);
        var tooWide = new List<string>();

        async Task Look(string name)
        {
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 320)
                tooWide.Add($"{name}: {width}");
        }

        await FormFlow.WalkAsync(page, Look);

        Assert.Empty(tooWide);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        var page = await browser.OpenAsync(fixture.App.Address);
        await page.GotoAsync("/exampleshire");

        await TabToAsync(page, "Start now");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Who are you?" }).WaitForAsync();
        await page.Locator("#respondent").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("What do you want to tell us?").FocusAsync();
        await page.Keyboard.TypeAsync("Typed with keys");
        await TabToAsync(page, "Continue");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Which part of Exampleshire" }).WaitForAsync();
        await TabToAsync(page, "Continue");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Check your answers" }).WaitForAsync();
        await TabToAsync(page, "Send");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/exampleshire/sent");

        Assert.Matches(CodePattern, await page.Locator(".sv-panel__code").TextContentAsync());
    }

    [Fact]
    public async Task An_error_takes_the_focus_and_leads_to_its_field()
    {
        var page = await browser.OpenAsync(fixture.App.Address);
        await page.GotoAsync("/exampleshire");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start now" }).ClickAsync();
        await FormFlow.ContinueAsync(page);

        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Select who you are" }).ClickAsync();
        await Assertions.Expect(page.Locator("#respondent")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_browsers_own_back_button_keeps_what_was_typed()
    {
        var page = await browser.OpenAsync(fixture.App.Address);
        await FormFlow.WalkToCheckAsync(page, _ => Task.CompletedTask);

        await page.GoBackAsync();
        await page.GoBackAsync();

        await Assertions.Expect(page.GetByLabel("What do you want to tell us?")).ToHaveValueAsync(FormFlow.Words);
    }

    [Fact]
    public async Task A_computer_that_others_use_forgets_the_pages_before_the_confirmation()
    {
        var page = await browser.OpenAsync(fixture.App.Address);
        await FormFlow.WalkAsync(page, _ => Task.CompletedTask);

        var gone = await Assert.ThrowsAsync<PlaywrightException>(() => page.GoBackAsync());

        Assert.Contains("ERR_CACHE_MISS", gone.Message, StringComparison.Ordinal);
    }

    /// <summary>Presses Tab until a button of this name has the focus; a person would give up after 40.</summary>
    private static async Task TabToAsync(IPage page, string button)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("(document.activeElement?.innerText ?? '').trim()");
            if (focused == button)
                return;
        }

        Assert.Fail($"The keyboard does not reach {button}.");
    }
}
