using System.Collections.Concurrent;

namespace Sdk.Tests.FunctionsWorker;

/// <summary>What functions were given, in order.</summary>
public sealed class Seen
{
    private readonly ConcurrentQueue<string> _all = new();

    public IReadOnlyCollection<string> All => _all;

    public void Add(string what) => _all.Enqueue(what);
}
