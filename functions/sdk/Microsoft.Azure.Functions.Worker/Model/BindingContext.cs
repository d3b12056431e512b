namespace Microsoft.Azure.Functions.Worker;

public abstract class BindingContext
{
    /// <summary>
    /// What the trigger tells of this invocation, names without regard to case: route values of a request; <c>Id</c>,
    /// <c>DequeueCount</c>, <c>PopReceipt</c>, <c>InsertionTime</c>, <c>ExpirationTime</c> and <c>NextVisibleTime</c> of a queue message.
    /// Values are text.
    /// </summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
