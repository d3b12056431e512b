using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Publishing.Site;
using SendVoice.Testing;

namespace SendVoice.Functions.Tests.Publishing.Site;

/// <summary>Renders pages with the real words and the real renderer, and reads them as a browser does.</summary>
internal static class RenderedPage
{
    public static Words English { get; } = WordsReader.Read(
        [("en.json", File.ReadAllText(RepositoryRoot.Combine("functions", "SendVoice.Functions", "config", "words", "en.json")))]);

    private static readonly IServiceProvider Services =
        new ServiceCollection().AddLogging().AddSingleton(English).AddSingleton<SiteAssets>().BuildServiceProvider();

    public static async Task<IHtmlDocument> OfAsync<TPage>(params (string Name, object? Value)[] parameters) where TPage : IComponent
    {
        var (_, html) = await AnswerAsync(new PageResult<TPage>(
            parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal)));
        return new HtmlParser().ParseDocument(html);
    }

    public static async Task<(HttpResponse Response, string Html)> AnswerAsync(IResult result)
    {
        var http = new DefaultHttpContext { RequestServices = Services };
        using var body = new MemoryStream();
        http.Response.Body = body;
        await result.ExecuteAsync(http);
        return (http.Response, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }
}
