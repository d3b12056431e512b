namespace Microsoft.Azure.Functions.Worker;

/// <summary>One run of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>Unlike that of any other run.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The same for every run of the function.</summary>
    public abstract string FunctionId { get; }

    public abstract BindingContext BindingContext { get; }

    /// <summary>Null unless a retry policy is set on the function; queue retries are no such policy.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The services of this run's own scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    public abstract FunctionDefinition FunctionDefinition { get; }

    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Cancelled when the caller has gone, or the app is stopping and its time to finish is up.</summary>
    public virtual CancellationToken CancellationToken { get; }
}
