using System.Linq.Expressions;
using System.Reflection;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Turns a method into a delegate once, so that no run pays for reflection.</summary>
internal static class CompiledMethod
{
    private static readonly MethodInfo OfTask = Named(nameof(FinishTask));
    private static readonly MethodInfo OfValueTask = Named(nameof(FinishValueTask));

    /// <summary>Runs the method on an instance (ignored by a static one) and gives what it, or the task that it returned, gave; null for none.</summary>
    public static Func<object?, object?[], ValueTask<object?>> Compile(MethodInfo method)
    {
        var instance = Expression.Parameter(typeof(object), "instance");
        var arguments = Expression.Parameter(typeof(object?[]), "arguments");
        var call = Expression.Call(
            method.IsStatic ? null : Expression.Convert(instance, method.DeclaringType!),
            method,
            method.GetParameters().Select((parameter, at) => Argument(arguments, parameter, at)));
        return Expression.Lambda<Func<object?, object?[], ValueTask<object?>>>(Finish(call), instance, arguments).Compile();
    }

    /// <summary>What the method gives in the end: the type inside a task, or <see cref="void"/>.</summary>
    public static Type ResultOf(MethodInfo method)
    {
        var type = method.ReturnType;
        if (type == typeof(Task) || type == typeof(ValueTask))
            return typeof(void);
        var isTask = type.IsGenericType && (type.GetGenericTypeDefinition() is var open) && (open == typeof(Task<>) || open == typeof(ValueTask<>));
        return isTask ? type.GetGenericArguments()[0] : type;
    }

    private static UnaryExpression Argument(ParameterExpression arguments, ParameterInfo parameter, int at) =>
        Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(at)), parameter.ParameterType);

    private static Expression Finish(MethodCallExpression call)
    {
        var type = call.Type;
        if (type == typeof(Task))
            return Expression.Call(Named(nameof(FinishPlainTask)), call);
        if (type == typeof(ValueTask))
            return Expression.Call(Named(nameof(FinishPlainValueTask)), call);
        if (type == typeof(void))
            return Expression.Block(call, Expression.Default(typeof(ValueTask<object?>)));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
            return Expression.Call(OfTask.MakeGenericMethod(type.GetGenericArguments()), call);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            return Expression.Call(OfValueTask.MakeGenericMethod(type.GetGenericArguments()), call);
        return Expression.Call(Named(nameof(FinishValue)), Expression.Convert(call, typeof(object)));
    }

    private static MethodInfo Named(string name) => typeof(CompiledMethod).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static ValueTask<object?> FinishValue(object? value) => new(value);

    private static async ValueTask<object?> FinishTask<T>(Task<T> task) => await task;

    private static async ValueTask<object?> FinishValueTask<T>(ValueTask<T> task) => await task;

    private static async ValueTask<object?> FinishPlainTask(Task task)
    {
        await task;
        return null;
    }

    private static async ValueTask<object?> FinishPlainValueTask(ValueTask task)
    {
        await task;
        return null;
    }
}
