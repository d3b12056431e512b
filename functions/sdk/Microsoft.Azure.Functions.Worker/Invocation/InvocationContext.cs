using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>One run, whichever driver started it. What few functions ask for is made only when asked for.</summary>
internal sealed class InvocationContext(CompiledFunction function, string invocationId, IServiceProvider services, CancellationToken cancellation)
    : FunctionContext
{
    public static readonly object HttpContextKey = "HttpRequestContext";

    private readonly CompiledFunction _function = function;
    private IDictionary<object, object>? _items;
    private BindingContext? _binding;

    public override string InvocationId { get; } = invocationId;

    public override string FunctionId => _function.Definition.Id;

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => _function.Definition;

    public override CancellationToken CancellationToken { get; } = cancellation;

    public override RetryContext RetryContext => null!;

    public override IDictionary<object, object> Items
    {
        get => _items ??= new Dictionary<object, object>();
        set => _items = value;
    }

    public override BindingContext BindingContext => _binding ??= new InvocationBinding(BindingData?.Invoke() ?? ImmutableDictionary<string, object?>.Empty);

    /// <summary>Set for a function that a request triggered.</summary>
    public HttpContext? HttpContext { get; init; }

    /// <summary>What a function that no request triggered is given.</summary>
    public object? TriggerValue { get; init; }

    /// <summary>Keys without regard to case.</summary>
    public Func<IReadOnlyDictionary<string, object?>>? BindingData { get; init; }

    public InvocationResult Result { get; } = new Returned();

    public async Task RunFunctionAsync() => Result.Value = await _function.RunAsync(this);

    private sealed class InvocationBinding(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => data;
    }

    private sealed class Returned : InvocationResult
    {
        public override object? Value { get; set; }
    }
}
