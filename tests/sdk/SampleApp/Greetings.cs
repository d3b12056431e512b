using Microsoft.Azure.Functions.Worker;

namespace SampleApp;

public static class Greetings
{
    [Function("Greet")]
    public static IResult Greet([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "greet/{name}")] HttpRequest request, string name) =>
        Results.Text($"Hello, {name}");

    [Function("Nightly")]
    public static void Nightly([TimerTrigger("0 0 3 * * *")] TimerInfo timer)
    {
    }
}
