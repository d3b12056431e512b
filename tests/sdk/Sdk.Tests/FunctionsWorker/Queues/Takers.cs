using System.Globalization;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.Queues;

/// <summary>Functions on a queue; each test hosts the one it needs.</summary>
public static class Takers
{
    public sealed class Text(Seen seen)
    {
        [Function("Text")]
        public void Run([QueueTrigger("%QueueName%")] string text) => seen.Add(text);
    }

    public sealed class Bytes(Seen seen)
    {
        [Function("Bytes")]
        public void Run([QueueTrigger("%QueueName%")] BinaryData bytes) => seen.Add(Convert.ToHexString(bytes));
    }

    public sealed class Failing(Seen seen)
    {
        [Function("Failing")]
        public void Run([QueueTrigger("%QueueName%")] QueueMessage message)
        {
            seen.Add(message.DequeueCount.ToString(CultureInfo.InvariantCulture));
            throw new InvalidOperationException(message.MessageText);
        }
    }

    public sealed class FailingOnce(Seen seen, TimeProvider time)
    {
        [Function("FailingOnce")]
        public void Run([QueueTrigger("%QueueName%")] string text, long dequeueCount)
        {
            seen.Add(time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
            if (dequeueCount == 1)
                throw new InvalidOperationException();
        }
    }

    /// <summary>Goes no further until the test lets it.</summary>
    public sealed class Held(Seen seen, Gate gate)
    {
        [Function("Held")]
        public async Task Run([QueueTrigger("%QueueName%")] string text, CancellationToken cancellation)
        {
            seen.Add(text);
            await gate.Opened.WaitAsync(cancellation);
            seen.Add("done " + text);
        }
    }
}
