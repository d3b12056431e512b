using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>A queue, the function that works it off, and where messages go that it cannot.</summary>
internal sealed record QueueTarget(CompiledFunction Function, QueueClient Queue, QueueClient Poison)
{
    public static QueueTarget For(CompiledFunction function, QueueTriggerAttribute trigger, IConfiguration settings)
    {
        var queues = new StorageConnections(settings).Queues(trigger.Connection);
        var name = SettingNames.Resolve(settings, trigger.QueueName);
        return new QueueTarget(function, queues.GetQueueClient(name), queues.GetQueueClient(name + "-poison"));
    }
}
