using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Invocation;
using Microsoft.Azure.Functions.Worker.Sdk;

namespace Sdk.Tests.FunctionsWorker.Publishing;

public sealed class FunctionJsonTests
{
    [Theory]
    [InlineData("Full", """{"bindings":[{"name":"request","type":"httpTrigger","direction":"in","authLevel":"function","methods":["get","post"],"route":"{area}/months/{month}"},{"name":"$return","type":"http","direction":"out"}]}""")]
    [InlineData("Bare", """{"bindings":[{"name":"req","type":"httpTrigger","direction":"in","authLevel":"function"},{"name":"$return","type":"http","direction":"out"}]}""")]
    [InlineData("Queue_1", """{"bindings":[{"name":"message","type":"queueTrigger","direction":"in","queueName":"feedback-in","connection":"AzureWebJobsStorage"}]}""")]
    [InlineData("Elsewhere", """{"bindings":[{"name":"message","type":"queueTrigger","direction":"in","queueName":"%Name%","connection":"OtherStorage"}]}""")]
    [InlineData("Timer", """{"bindings":[{"name":"timer","type":"timerTrigger","direction":"in","schedule":"0 0 6 * * *","useMonitor":false,"runOnStartup":true}]}""")]
    public void A_function_is_described_by_its_attributes(string name, string expected)
    {
        var function = FunctionCatalog.Find([typeof(Described)]).Single(function => function.Name == name);

        Assert.Equal(expected, FunctionJson.Of(function).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void A_name_that_the_host_would_refuse_is_refused()
    {
        var function = FunctionCatalog.Find([typeof(Misnamed)]).Single();

        Assert.Throws<InvalidOperationException>(() => FunctionJson.Of(function));
    }

    [Fact]
    public void The_host_is_told_how_to_start_the_app_and_keeps_its_other_settings()
    {
        var first = HostJson.ForCustomHandler("""{"version":"2.0", "extensions":{"http":{"routePrefix":""}}, /* mine */ "customHandler":{"old":1}}""", ["dotnet", "App.dll"]);
        var again = HostJson.ForCustomHandler(first.ToJsonString(), ["dotnet", "App.dll"]);

        Assert.Equal(
            """{"version":"2.0","extensions":{"http":{"routePrefix":""}},"customHandler":{"description":{"defaultExecutablePath":"dotnet","arguments":["App.dll"]},"enableProxyingHttpRequest":true,"enableForwardingHttpRequest":true},"extensionBundle":{"id":"Microsoft.Azure.Functions.ExtensionBundle","version":"[4.*, 5.0.0)"}}""",
            first.ToJsonString());
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    public static class Misnamed
    {
        [Function("1 bad name")]
        public static void Run([TimerTrigger("0 0 6 * * *")] TimerInfo timer)
        {
        }
    }
}
