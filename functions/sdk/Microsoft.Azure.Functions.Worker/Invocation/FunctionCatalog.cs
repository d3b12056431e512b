using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Finds the functions among public methods, in the order of their names.</summary>
internal static class FunctionCatalog
{
    private const BindingFlags Everywhere = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<FunctionMethod> Find(Assembly assembly) => Find(assembly.GetTypes());

    public static IReadOnlyList<FunctionMethod> Find(IEnumerable<Type> types)
    {
        var functions = types
            .Where(type => type is { IsClass: true, ContainsGenericParameters: false })
            .SelectMany(type => type.GetMethods(Everywhere))
            .Select(method => (Method: method, Mark: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Mark is not null)
            .Select(found => Read(found.Mark!.Name, found.Method))
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        RefuseTwins(functions);
        return functions;
    }

    private static FunctionMethod Read(string name, MethodInfo method)
    {
        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(found => found.Trigger is not null)
            .ToList();
        if (triggers.Count != 1)
            throw new InvalidOperationException(
                $"Function {name} ({method.DeclaringType}.{method.Name}) must have one parameter with a trigger; it has {triggers.Count}.");
        return new FunctionMethod(name, method, triggers[0].Parameter, triggers[0].Trigger!);
    }

    /// <summary>The host takes names without regard to case: they are folders and paths.</summary>
    private static void RefuseTwins(List<FunctionMethod> functions)
    {
        var twins = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twins is not null)
            throw new InvalidOperationException(
                $"Two functions are named {twins.Key}: {string.Join(" and ", twins.Select(function => function.EntryPoint))}.");
    }
}
