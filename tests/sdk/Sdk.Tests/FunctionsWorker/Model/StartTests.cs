using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.Model;

/// <summary>A function that could not be run stops the start, and the message names it.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData(typeof(UnknownParameter), "Function F (Sdk.Tests.FunctionsWorker.Model.StartTests+UnknownParameter.Run) cannot be run: nothing of its trigger is named as its parameter nobody.")]
    [InlineData(typeof(LostResult), "Function F (Sdk.Tests.FunctionsWorker.Model.StartTests+LostResult.Run) cannot be run: it returns a String; an HTTP function returns an IActionResult, an IResult or nothing.")]
    [InlineData(typeof(WrongTriggerType), "Function F (Sdk.Tests.FunctionsWorker.Model.StartTests+WrongTriggerType.Run) cannot be run: its trigger parameter message cannot be a Int32.")]
    [InlineData(typeof(NoTrigger), "Function F (Sdk.Tests.FunctionsWorker.Model.StartTests+NoTrigger.Run) must have one parameter with a trigger; it has 0.")]
    [InlineData(typeof(Twins), "Two functions are named F: Sdk.Tests.FunctionsWorker.Model.StartTests+Twins.One and Sdk.Tests.FunctionsWorker.Model.StartTests+Twins.Two.")]
    public async Task A_function_that_could_not_be_run_stops_the_start(Type type, string message)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true" };
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => FunctionHost.StartAsync([type], settings: settings));

        Assert.Equal(message, refused.Message);
    }

    [Theory]
    [InlineData("batchSize", "33")]
    [InlineData("batchSize", "many")]
    [InlineData("maxDequeueCount", "0")]
    [InlineData("visibilityTimeout", "-00:00:01")]
    [InlineData("messageEncoding", "hex")]
    [InlineData("lockDuration", "00:00:00.5")]
    public async Task A_queue_setting_that_is_no_good_stops_the_start_and_is_named(string setting, string value)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureFunctionsJobHost:extensions:queues:" + setting] = value };
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => FunctionHost.StartAsync([], settings: settings));

        Assert.StartsWith($"host.json: extensions.queues.{setting} must be ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_storage_account_stops_the_start_and_the_setting_is_named()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => FunctionHost.StartAsync([typeof(Queued)]));

        Assert.Contains("set OtherStorage to a connection string", refused.Message, StringComparison.Ordinal);
    }

    public static class UnknownParameter
    {
        [Function("F")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{area}")] HttpRequest request, string nobody)
        {
        }
    }

    public static class LostResult
    {
        [Function("F")]
        public static string Run([HttpTrigger] HttpRequest request) => "lost";
    }

    public static class WrongTriggerType
    {
        [Function("F")]
        public static void Run([QueueTrigger("q")] int message)
        {
        }
    }

    public static class NoTrigger
    {
        [Function("F")]
        public static void Run(string text)
        {
        }
    }

    public static class Twins
    {
        [Function("F")]
        public static void One([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
        }

        [Function("f")]
        public static void Two([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
        }
    }

    public static class Queued
    {
        [Function("Queued")]
        public static void Run([QueueTrigger("q", Connection = "OtherStorage")] string text)
        {
        }
    }
}
