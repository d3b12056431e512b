using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The app is its own host: it serves requests, polls queues and keeps time itself.</summary>
internal sealed class LocalHostDriver : IDriver
{
    /// <summary>Where the Core Tools serve, too.</summary>
    private const string DefaultAddress = "http://127.0.0.1:7071";

    public void Prepare(WebApplicationBuilder builder, HostSettings settings, IReadOnlyList<CompiledFunction> functions)
    {
        builder.Services.AddSingleton<IInvocationIdSource, OwnInvocationIds>();
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(DefaultAddress);
    }

    public void Finish(WebApplication app, IReadOnlyList<CompiledFunction> functions)
    {
    }
}
