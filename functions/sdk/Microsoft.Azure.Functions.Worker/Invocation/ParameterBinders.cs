using System.Reflection;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker.Queues;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Settles at start how each parameter is bound; one that cannot be stops the start.</summary>
internal static class ParameterBinders
{
    public static ParameterBinder For(FunctionMethod function, ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return context => context.CancellationToken;
        if (parameter.ParameterType == typeof(FunctionContext))
            return context => context;
        return parameter == function.TriggerParameter ? ForTrigger(function, parameter) : ForBindingData(function, parameter);
    }

    private static ParameterBinder ForTrigger(FunctionMethod function, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return function.Trigger switch
        {
            HttpTriggerAttribute when type == typeof(HttpRequest) => context => context.HttpContext!.Request,
            QueueTriggerAttribute when type == typeof(QueueMessage) => context => context.TriggerValue,
            QueueTriggerAttribute when type == typeof(BinaryData) => context => Message(context).Body,
            QueueTriggerAttribute when type == typeof(string) => context => Message(context).MessageText,
            TimerTriggerAttribute when type == typeof(TimerInfo) => context => context.TriggerValue,
            _ => throw function.Unusable($"its trigger parameter {parameter.Name} cannot be a {type.Name}"),
        };
    }

    private static ParameterBinder ForBindingData(FunctionMethod function, ParameterInfo parameter)
    {
        if (function.Trigger is HttpTriggerAttribute && parameter.ParameterType == typeof(HttpRequest))
            return context => context.HttpContext!.Request;
        if (!NamesOfBindingData(function).Contains(parameter.Name!, StringComparer.OrdinalIgnoreCase))
            throw function.Unusable($"nothing of its trigger is named as its parameter {parameter.Name}");
        var converter = TextConverter.For(function, parameter);
        return context => converter(context.BindingContext.BindingData.GetValueOrDefault(parameter.Name!) as string);
    }

    private static IEnumerable<string> NamesOfBindingData(FunctionMethod function) => function.Trigger switch
    {
        HttpTriggerAttribute http => RoutePatternFactory.Parse(http.Route ?? function.Name).Parameters.Select(part => part.Name),
        QueueTriggerAttribute => QueueBindingData.Names,
        _ => [],
    };

    private static QueueMessage Message(InvocationContext context) => (QueueMessage)context.TriggerValue!;
}
