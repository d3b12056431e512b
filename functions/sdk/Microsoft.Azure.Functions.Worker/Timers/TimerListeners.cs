using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Timers;

/// <summary>One loop for each function with a schedule.</summary>
internal static class TimerListeners
{
    public static void Add(IServiceCollection services, IConfiguration configuration, IEnumerable<CompiledFunction> functions)
    {
        foreach (var function in functions)
        {
            if (function.Method.Trigger is not TimerTriggerAttribute trigger)
                continue;
            var target = TimerTarget.For(function, trigger, configuration);
            var table = new StorageConnections(configuration).Table(TimerStore.TableName);
            var app = function.Method.Method.Module.Assembly.GetName().Name!;
            var store = new TimerStore(table, configuration["AzureFunctionsWebHost:hostid"] ?? app, function.Method.Name);
            services.AddSingleton<IHostedService>(provider => new TimerLoop(
                target,
                store,
                provider.GetRequiredService<FunctionRunner>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<TimerLoop>>()));
        }
    }
}
