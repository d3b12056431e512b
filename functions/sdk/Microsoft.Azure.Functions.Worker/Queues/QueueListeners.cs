using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>One poller for each function with a queue.</summary>
internal static class QueueListeners
{
    public static void Add(IServiceCollection services, IConfiguration configuration, HostSettings host, IEnumerable<CompiledFunction> functions)
    {
        var settings = QueueSettings.Read(host.Queues);
        foreach (var function in functions)
        {
            if (function.Method.Trigger is not QueueTriggerAttribute trigger)
                continue;
            var target = QueueTarget.For(function, trigger, configuration);
            services.AddSingleton<IHostedService>(provider => Poller(provider, target, settings));
        }
    }

    private static QueuePoller Poller(IServiceProvider services, QueueTarget target, QueueSettings settings)
    {
        var time = services.GetRequiredService<TimeProvider>();
        var logs = services.GetRequiredService<ILoggerFactory>();
        var worker = new QueueWorker(target, settings, services.GetRequiredService<FunctionRunner>(), time, logs.CreateLogger<QueueWorker>());
        return new QueuePoller(target, settings, worker, time, logs.CreateLogger<QueuePoller>());
    }
}
