using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>A function ready to run: its class made anew each time from the services of the run, its parameters bound, its result awaited.</summary>
internal sealed class CompiledFunction
{
    private readonly Func<object?, object?[], ValueTask<object?>> _call;
    private readonly ParameterBinder[] _binders;
    private readonly ObjectFactory? _factory;

    public CompiledFunction(FunctionMethod method)
    {
        Method = method;
        Definition = new MethodDefinition(method);
        _call = CompiledMethod.Compile(method.Method);
        _binders = [.. method.Method.GetParameters().Select(parameter => ParameterBinders.For(method, parameter))];
        _factory = method.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(method.Method.DeclaringType!, Type.EmptyTypes);
    }

    public FunctionMethod Method { get; }

    public FunctionDefinition Definition { get; }

    public async Task<object?> RunAsync(InvocationContext context)
    {
        var instance = _factory?.Invoke(context.InstanceServices, null);
        try
        {
            var arguments = new object?[_binders.Length];
            for (var at = 0; at < arguments.Length; at++)
                arguments[at] = _binders[at](context);
            return await _call(instance, arguments);
        }
        finally
        {
            await DisposeAsync(instance);
        }
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        if (instance is IAsyncDisposable slow)
            await slow.DisposeAsync();
        else if (instance is IDisposable quick)
            quick.Dispose();
    }
}
