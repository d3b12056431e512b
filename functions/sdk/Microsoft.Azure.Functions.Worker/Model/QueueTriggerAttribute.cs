using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function for each message of a storage queue; a throw means the message is tried again.</summary>
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>May name a setting, as in <c>%FeedbackQueue%</c>.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting that says where the storage account is; <c>AzureWebJobsStorage</c> when it is null.</summary>
    public string? Connection { get; set; }
}
