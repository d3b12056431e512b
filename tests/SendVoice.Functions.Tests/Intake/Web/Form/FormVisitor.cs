namespace SendVoice.Functions.Tests.Intake.Web.Form;

/// <summary>Somebody with a browser that runs no scripts and goes through the form of Exampleshire.</summary>
internal sealed class FormVisitor(HttpClient client)
{
    public const string Start = "/exampleshire";

    public async Task<FormPage> GetAsync(string path) => await FormPage.ReadAsync(await client.GetAsync(path));

    public Task<FormPage> BeginAsync() => PostAsync($"{Start}/tell-us/start");

    /// <summary>Fills in one field and presses the page's main button.</summary>
    public Task<FormPage> AnswerAsync(FormPage page, string field, string value) => PostAsync(page.Action, ("state", page.State), (field, value));

    /// <summary>Presses a Back or Change button, with what is typed in the page's field.</summary>
    public Task<FormPage> ShowAsync(FormPage page, string step, string field = "none", string value = "")
    {
        var button = page.Document.QuerySelector($"button[name=show][value={step}]") ?? throw new InvalidOperationException($"There is no way to {step} here.");
        return PostAsync(button.GetAttribute("formaction")!, ("state", page.State), (field, value), ("show", step));
    }

    public Task<FormPage> SendAsync(FormPage check) => PostAsync(check.Action, ("state", check.State));

    /// <summary>A parent's way to Check answers.</summary>
    public async Task<FormPage> CheckAsync(string words)
    {
        var who = await BeginAsync();
        var tell = await AnswerAsync(who, "respondent", "parent");
        var locality = await AnswerAsync(tell, "words", words);
        return await AnswerAsync(locality, "locality", "brackenholt");
    }

    /// <summary>Follows an accepted answer to the confirmation, as a browser would: with the cookie.</summary>
    public async Task<FormPage> FollowAsync(FormPage accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, accepted.Response.Headers.Location);
        request.Headers.Add("Cookie", Cookie(accepted));
        return await FormPage.ReadAsync(await client.SendAsync(request));
    }

    public static string Cookie(FormPage accepted) => accepted.Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    public static string Code(FormPage confirmation) => confirmation.Document.QuerySelector(".sv-panel__code")!.TextContent;

    public async Task<FormPage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await FormPage.ReadAsync(await client.PostAsync(path, content));
    }
}
