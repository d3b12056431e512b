using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;

namespace SampleApp;

/// <summary>Copies messages to another queue; the first try of each never gets there, so that a test can kill it.</summary>
public sealed partial class Copying(IConfiguration settings, ILogger<Copying> logger)
{
    [Function("Copy")]
    public async Task Copy([QueueTrigger("%SampleQueue%")] string text, long dequeueCount, CancellationToken cancellation)
    {
        Log.Trying(logger, dequeueCount);
        if (dequeueCount == 1)
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        var copies = new QueueClient(settings["AzureWebJobsStorage"]!, settings["SampleQueue"] + "-copies");
        await copies.SendMessageAsync(text, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Try {Number}")]
        public static partial void Trying(ILogger logger, long number);
    }
}
