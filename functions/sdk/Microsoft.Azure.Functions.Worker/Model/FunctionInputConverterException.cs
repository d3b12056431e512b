namespace Microsoft.Azure.Functions.Worker;

/// <summary>A parameter could not be bound, such as a route value that is no number. The message names the parameter, never the value.</summary>
public sealed class FunctionInputConverterException(string message) : Exception(message);
