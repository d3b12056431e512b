using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.CustomHandler;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Who sets the functions off.</summary>
internal interface IDriver
{
    /// <summary>A Functions host says by this setting that it drives the app, and on which port it will call.</summary>
    const string CustomHandlerPort = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>Before the application is built.</summary>
    void Prepare(WebApplicationBuilder builder, HostSettings settings, IReadOnlyList<CompiledFunction> functions);

    /// <summary>Once it is, with the HTTP functions on their routes.</summary>
    void Finish(WebApplication app, IReadOnlyList<CompiledFunction> functions);

    static IDriver For(IConfiguration configuration) =>
        configuration[CustomHandlerPort] is { Length: > 0 } port ? new CustomHandlerDriver(port) : new LocalHostDriver();
}
