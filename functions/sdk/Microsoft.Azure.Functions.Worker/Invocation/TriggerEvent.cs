namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>What set a function off that no request triggered.</summary>
internal sealed record TriggerEvent(string InvocationId, object Value, Func<IReadOnlyDictionary<string, object?>>? BindingData = null);
