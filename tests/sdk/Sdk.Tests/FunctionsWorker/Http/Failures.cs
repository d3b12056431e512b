using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Sdk.Tests.FunctionsWorker.Http;

/// <summary>Ways to fail, each with words in the message that a person might have sent.</summary>
public static class Failures
{
    [Function("Throws")]
    public static IResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        throw new InvalidOperationException("Marigold", new FormatException("Marigold again"));

    [Function("ThrowsLate")]
    public static async Task ThrowsLate([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.ETag = "\"1\"";
        await request.HttpContext.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("half"));
        await request.HttpContext.Response.Body.FlushAsync();
        throw new AggregateException(new TimeoutException("Marigold"));
    }

    [Function("ThrowsInResult")]
    public static IResult ThrowsInResult([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.ETag = "\"1\"";
        return new Broken();
    }

    private sealed class Broken : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => throw new TimeoutException("Marigold");
    }
}
