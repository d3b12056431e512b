using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>
/// A page, rendered whole before its first byte leaves: a fault while rendering cannot become half a page with status 200.
/// Pages may be kept by the reader's own browser, so that a phone's back button works, but are asked for anew each time.
/// </summary>
/// <param name="parameters">The page component's parameters by name.</param>
/// <param name="status">The HTTP status.</param>
public sealed class PageResult<TPage>(IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK) : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = Encoding.UTF8.GetBytes(await RenderAsync(httpContext.RequestServices));
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        response.ContentLength = html.Length;
        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = "private, no-cache";
        await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }

    private async Task<string> RenderAsync(IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var view = ParameterView.FromDictionary(new Dictionary<string, object?>(parameters, StringComparer.Ordinal));
            var page = await renderer.RenderComponentAsync<TPage>(view);
            return page.ToHtmlString();
        });
    }
}
