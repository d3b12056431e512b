namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Finds the value of one parameter for one run.</summary>
internal delegate object? ParameterBinder(InvocationContext context);
