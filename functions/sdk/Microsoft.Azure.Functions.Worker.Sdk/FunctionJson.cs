using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.Sdk;

/// <summary>Says in the words of function.json what the attributes of a function say.</summary>
internal static partial class FunctionJson
{
    /// <exception cref="InvalidOperationException">The host would refuse the function's name, which is its folder's.</exception>
    public static JsonObject Of(FunctionMethod function)
    {
        if (!Name().IsMatch(function.Name))
            throw function.Unusable("its name must begin with a letter and hold only letters, digits, _ and -, 127 at most");
        var trigger = new JsonObject
        {
            ["name"] = function.TriggerParameter.Name,
            ["type"] = function.TriggerType,
            ["direction"] = "in",
        };
        return new JsonObject { ["bindings"] = Bindings(function, trigger) };
    }

    private static JsonArray Bindings(FunctionMethod function, JsonObject trigger)
    {
        switch (function.Trigger)
        {
            case HttpTriggerAttribute http:
                AddHttp(trigger, http);
                return [trigger, new JsonObject { ["name"] = "$return", ["type"] = "http", ["direction"] = "out" }];
            case QueueTriggerAttribute queue:
                trigger["queueName"] = queue.QueueName;
                trigger["connection"] = queue.Connection ?? "AzureWebJobsStorage";
                return [trigger];
            case TimerTriggerAttribute timer:
                trigger["schedule"] = timer.Schedule;
                trigger["useMonitor"] = timer.UseMonitor;
                trigger["runOnStartup"] = timer.RunOnStartup;
                return [trigger];
            default:
                throw function.Unusable($"its trigger {function.Trigger.GetType().Name} has no function.json here");
        }
    }

    private static void AddHttp(JsonObject trigger, HttpTriggerAttribute http)
    {
        trigger["authLevel"] = http.AuthLevel.ToString().ToLowerInvariant();
        if (http.Methods is { Length: > 0 } methods)
            trigger["methods"] = new JsonArray([.. methods.Select(method => JsonValue.Create(method.ToLowerInvariant()))]);
        if (http.Route is not null)
            trigger["route"] = http.Route;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,126}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
