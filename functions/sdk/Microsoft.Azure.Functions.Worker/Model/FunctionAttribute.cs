namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function; <paramref name="name"/> is unique in the app and is what the host calls it by.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
