using System.Globalization;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.CustomHandler;

/// <summary>One function for each way to take an event, and an HTTP route that fits their names too.</summary>
public sealed class Events(Seen seen)
{
    [Function("TakeText")]
    public void TakeText([QueueTrigger("texts")] string myQueueItem) => seen.Add(myQueueItem);

    [Function("TakeBytes")]
    public Task TakeBytes([QueueTrigger("bytes")] BinaryData myQueueItem)
    {
        seen.Add(Convert.ToHexString(myQueueItem));
        return Task.CompletedTask;
    }

    [Function("TakeMessage")]
    public async Task TakeMessage([QueueTrigger("messages")] QueueMessage message, FunctionContext context, long dequeueCount, CancellationToken cancellation)
    {
        await Task.Yield();
        seen.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{message.MessageText} {message.MessageId} {message.PopReceipt} {message.DequeueCount} {dequeueCount} {message.InsertedOn:O} {message.ExpiresOn:O} {message.NextVisibleOn:O} {context.InvocationId} {context.BindingContext.BindingData["dequeuecount"]} {cancellation.CanBeCanceled}"));
    }

    [Function("Tick")]
    public void Tick([TimerTrigger("0 */5 * * * *")] TimerInfo timer) => seen.Add(string.Create(
        CultureInfo.InvariantCulture,
        $"{timer.IsPastDue} {timer.ScheduleStatus?.Last:O} {timer.ScheduleStatus?.Next:O} {timer.ScheduleStatus?.LastUpdated:O}"));

    [Function("Fails")]
    public void Fails([QueueTrigger("failures")] string item) => throw new InvalidOperationException(item);

    [Function("AreaPage")]
    public static IResult AreaPage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "{area}")] HttpRequest request,
        string area,
        FunctionContext context) => Results.Text($"area {area} {request.Query["q"]} {context.InvocationId}");
}
