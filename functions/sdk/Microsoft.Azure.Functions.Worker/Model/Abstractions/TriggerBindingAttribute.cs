namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Stands on the one parameter that receives what set the function off.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute;
