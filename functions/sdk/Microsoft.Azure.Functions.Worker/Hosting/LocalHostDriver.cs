using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Queues;
using Microsoft.Azure.Functions.Worker.Timers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
        // Queues and timers finish what they have begun side by side: one after another would take longer than a stop may.
        builder.Services.Configure<HostOptions>(host => host.ServicesStopConcurrently = true);
        QueueListeners.Add(builder.Services, builder.Configuration, settings, functions);
        TimerListeners.Add(builder.Services, builder.Configuration, functions);
    }

    public void Finish(WebApplication app, IReadOnlyList<CompiledFunction> functions)
    {
    }
}
