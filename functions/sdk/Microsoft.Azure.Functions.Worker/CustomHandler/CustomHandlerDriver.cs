using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>
/// A Functions host drives the app and calls it over HTTP: it passes on requests under their own path, and posts every
/// other event to the name of its function.
/// </summary>
internal sealed class CustomHandlerDriver(string port) : IDriver
{
    public void Prepare(WebApplicationBuilder builder, HostSettings settings, IReadOnlyList<CompiledFunction> functions)
    {
        builder.Services.AddSingleton<IInvocationIdSource, HostInvocationIds>();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
    }

    public void Finish(WebApplication app, IReadOnlyList<CompiledFunction> functions)
    {
        var ids = app.Services.GetRequiredService<IInvocationIdSource>();
        var events = new HostEvents(functions, app.Services.GetRequiredService<FunctionRunner>(), ids);
        app.Use(events.HandleAsync);
        AnswerPings(app);
    }

    /// <summary>The host asks for / until anything answers. A function of the app on that route goes first.</summary>
    private static void AnswerPings(WebApplication app) =>
        app.MapGet("/", (RequestDelegate)(_ => Task.CompletedTask)).WithOrder(int.MaxValue);
}
