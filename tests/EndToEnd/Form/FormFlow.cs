using Microsoft.Playwright;

namespace EndToEnd.Form;

/// <summary>A young person's way through the form, page by page, in a browser.</summary>
internal static class FormFlow
{
    public const string Words = "I wait for the taxi every day.\n\nMy teaching assistant is kind, but lunch is too loud.";

    /// <summary>Walks to the confirmation; <paramref name="look"/> sees every page on the way, the one with an error included.</summary>
    public static async Task WalkAsync(IPage page, Func<string, Task> look)
    {
        await WalkToCheckAsync(page, look);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/exampleshire/sent");
        await look("sent");
    }

    /// <summary>Walks as far as Check answers.</summary>
    public static async Task WalkToCheckAsync(IPage page, Func<string, Task> look)
    {
        await page.GotoAsync("/exampleshire");
        await look("start");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start now" }).ClickAsync();
        await look("who");
        await ContinueAsync(page);
        await look("who with an error");
        await ChooseAsync(page, "A child or young person, aged up to 25");
        await look("age");
        await ChooseAsync(page, "13 to 15", look, "help");
        await ChooseAsync(page, "No, I am doing this on my own", look, "words");
        await page.GetByLabel("What do you want to tell us?").FillAsync(Words);
        await ContinueAsync(page);
        await look("locality");
        await ChooseAsync(page, "Brackenholt", look, "check");
    }

    public static Task ContinueAsync(IPage page) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

    private static async Task ChooseAsync(IPage page, string label, Func<string, Task>? look = null, string next = "")
    {
        await page.GetByLabel(label, new() { Exact = true }).CheckAsync();
        await ContinueAsync(page);
        if (look is not null)
            await look(next);
    }
}
