using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>What every answer tells the browser not to allow. The one place for it, so no page can forget.</summary>
public sealed class SecurityHeaders : IFunctionsWorkerMiddleware
{
    /// <summary>
    /// Only our own style sheet and scripts, nothing inline; <c>data:</c> images are the chevrons and the empty icon of our own style sheet and pages.
    /// </summary>
    internal const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'none'; object-src 'none'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http)
            AddTo(http.Response.Headers);
        return next(context);
    }

    internal static void AddTo(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
