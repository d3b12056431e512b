using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

/// <summary>A page as the visitor got it.</summary>
internal sealed class FormPage
{
    private FormPage(HttpResponseMessage response, IHtmlDocument document) => (Response, Document) = (response, document);

    public HttpResponseMessage Response { get; }

    public IHtmlDocument Document { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string Title => Document.Title ?? "";

    public string State => ((IHtmlInputElement)Document.QuerySelector("input[name=state]")!).Value;

    /// <summary>The error summary: where each line leads, and what it says.</summary>
    public IReadOnlyList<(string Href, string Text)> Errors =>
        [.. Document.QuerySelectorAll(".govuk-error-summary__list a").Select(link => (link.GetAttribute("href")!, link.TextContent))];

    /// <summary>Where the page's main button posts to.</summary>
    public string Action => Document.QuerySelector("form[method=post]")!.GetAttribute("action")!;

    public static async Task<FormPage> ReadAsync(HttpResponseMessage response) =>
        new(response, new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()));
}
