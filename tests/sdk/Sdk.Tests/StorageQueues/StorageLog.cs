using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Azure.Core.Diagnostics;

namespace Sdk.Tests.StorageQueues;

/// <summary>Everything the Azure clients of this process log while it is open, at the most talkative level.</summary>
internal sealed class StorageLog : IDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly AzureEventSourceListener _listener;

    public StorageLog() => _listener = new AzureEventSourceListener((_, line) => _lines.Enqueue(line), EventLevel.LogAlways);

    public IReadOnlyCollection<string> Lines => _lines;

    public void Dispose() => _listener.Dispose();
}
