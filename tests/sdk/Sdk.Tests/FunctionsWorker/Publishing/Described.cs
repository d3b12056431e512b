using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.Publishing;

/// <summary>One function for each kind of function.json.</summary>
public static class Described
{
    [Function("Full")]
    public static void Full([HttpTrigger(AuthorizationLevel.Function, "GET", "post", Route = "{area}/months/{month}")] HttpRequest request, string area, string month)
    {
    }

    [Function("Bare")]
    public static void Bare([HttpTrigger] HttpRequest req)
    {
    }

    [Function("Queue_1")]
    public static void Queue([QueueTrigger("feedback-in")] string message)
    {
    }

    [Function("Elsewhere")]
    public static void Elsewhere([QueueTrigger("%Name%", Connection = "OtherStorage")] string message)
    {
    }

    [Function("Timer")]
    public static void Timer([TimerTrigger("0 0 6 * * *", UseMonitor = false, RunOnStartup = true)] TimerInfo timer)
    {
    }
}
