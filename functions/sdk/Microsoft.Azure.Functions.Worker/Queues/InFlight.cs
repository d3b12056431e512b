namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Counts work under way, and tells one waiter when it has come down far enough.</summary>
internal sealed class InFlight
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _waiting;
    private int _limit;
    private int _count;

    public void Start(Func<Task> work)
    {
        lock (_lock)
            _count++;
        _ = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            finally
            {
                Finish();
            }
        });
    }

    /// <summary>Returns once no more than <paramref name="limit"/> are under way. One wait at a time.</summary>
    public Task AtMostAsync(int limit)
    {
        lock (_lock)
        {
            if (_count <= limit)
                return Task.CompletedTask;
            _limit = limit;
            _waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiting.Task;
        }
    }

    private void Finish()
    {
        lock (_lock)
        {
            _count--;
            if (_count <= _limit)
                _waiting?.TrySetResult();
        }
    }
}
