using SendVoice.Functions.Publishing.Site;
using SendVoice.Functions.Tests.Intake.Web.Form;

namespace SendVoice.Functions.Tests.Publishing.Site;

public sealed class ProblemPageTests
{
    [Theory]
    [InlineData(403, "We could not accept this")]
    [InlineData(404, "Page not found")]
    [InlineData(405, "This page cannot be used like that")]
    [InlineData(413, "What you sent is too long")]
    [InlineData(415, "We cannot read what was sent")]
    [InlineData(429, "Too many answers at once")]
    [InlineData(500, "Sorry, something went wrong")]
    [InlineData(503, "Sorry, the service is not available")]
    public async Task Every_problem_is_told_in_plain_words(int status, string title)
    {
        var page = await RenderedPage.OfAsync<ProblemPage>(("Status", status), ("Area", TestArea.Open));

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"{title} – SendVoice – Testshire Council", page.Title);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }
}
