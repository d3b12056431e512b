using System.Net;
using System.Text.Json;

namespace Sdk.Tests.FunctionsWorker.CustomHandler;

public sealed class QueueEventTests : IAsyncLifetime
{
    private HandlerHost _host = null!;

    public async Task InitializeAsync() => _host = await HandlerHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_documented_payload_is_understood_and_answered_as_documented()
    {
        // "Azure Functions custom handlers", section "Request payload", on Microsoft Learn.
        const string Documented = """
            {"Data":{"myQueueItem":"{ message: \"Message sent\" }"},
             "Metadata":{"DequeueCount":1,"ExpirationTime":"2019-10-16T17:58:31+00:00","Id":"800ae4b3-bdd2-4c08-badd-f08e5a34b865",
             "InsertionTime":"2019-10-09T17:58:31+00:00","NextVisibleTime":"2019-10-09T18:08:32+00:00","PopReceipt":"AgAAAAMAAAAAAAAAAgtnj8x+1QE=",
             "sys":{"MethodName":"QueueTrigger","UtcNow":"2019-10-09T17:58:32.2205399Z","RandGuid":"24ad4c06-24ad-4e5b-8294-3da9714877e9"}}}
            """;

        using var answer = await _host.PostAsync("TakeText", Documented);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(["""{ message: "Message sent" }"""], _host.Seen.All);
    }

    [Fact]
    public async Task What_the_host_really_sends_is_understood_with_every_value_wrapped_once_more()
    {
        // The host writes JSON into a JSON string for everything that is not an object (ScriptInvocationContextExtensions of the host).
        const string Sent = """
            {"Data":{"message":"\"{\\\"v\\\":1}\""},
             "Metadata":{"DequeueCount":"3","ExpirationTime":"\"9999-12-31T23:59:59+00:00\"","Id":"\"800ae4b3-bdd2-4c08-badd-f08e5a34b865\"",
             "InsertionTime":"\"2026-10-09T17:58:31+00:00\"","NextVisibleTime":"\"2026-10-09T18:08:32+00:00\"","PopReceipt":"\"AgAAAAMAAAAAAAAAAgtnj8x+1QE=\"",
             "sys":{"MethodName":"TakeMessage","UtcNow":"2026-10-09T17:58:32.2205399Z","RandGuid":"24ad4c06-24ad-4e5b-8294-3da9714877e9"}}}
            """;

        using var answer = await _host.PostAsync("TakeMessage", Sent, ("X-Azure-Functions-InvocationId", "4f9f7b1e-55f1-4d0b-8a1c-000000000001"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            """{"v":1} 800ae4b3-bdd2-4c08-badd-f08e5a34b865 AgAAAAMAAAAAAAAAAgtnj8x+1QE= 3 3 2026-10-09T17:58:31.0000000+00:00 """
            + "9999-12-31T23:59:59.0000000+00:00 2026-10-09T18:08:32.0000000+00:00 4f9f7b1e-55f1-4d0b-8a1c-000000000001 3 True",
            Assert.Single(_host.Seen.All));
    }

    [Theory]
    [InlineData("plain words")]
    [InlineData("""{"reference":"K7Q","text":"say \"hello\" \\ to José"}""")]
    [InlineData("""["an","array"]""")]
    [InlineData("17")]
    [InlineData("")]
    [InlineData("\"a JSON string, quotation marks and all\"")]
    [InlineData("\"{\\\"twice\\\":true}\"")]
    [InlineData("\"unbalanced")]
    [InlineData("\"left\" and \"right\"")]
    [InlineData("line\nbreak\tand\0null 👋🏽")]
    public async Task What_was_sent_is_handed_on_as_it_was_however_much_it_looks_like_JSON(string sent)
    {
        var value = JsonSerializer.Serialize(JsonSerializer.Serialize(sent));
        using var answer = await _host.PostAsync("TakeText", $$"""{"Data":{"myQueueItem":{{value}}},"Metadata":{} }""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([sent], _host.Seen.All);
    }

    [Theory]
    [InlineData("plain words")]
    [InlineData("""{"reference":"K7Q","text":"say \"hello\""}""")]
    [InlineData("\"left\" and \"right\"")]
    public async Task Text_that_is_not_wrapped_a_second_time_is_handed_on_too(string sent)
    {
        using var answer = await _host.PostAsync("TakeText", $$"""{"Data":{"myQueueItem":{{JsonSerializer.Serialize(sent)}}},"Metadata":{} }""");

        Assert.Equal([sent], _host.Seen.All);
    }

    [Fact]
    public async Task A_message_that_the_host_took_for_an_object_is_handed_on_as_its_JSON()
    {
        using var answer = await _host.PostAsync("TakeText", """{"Data":{"myQueueItem":{"a":[1, 2]}}}""");

        Assert.Equal(["""{"a":[1, 2]}"""], _host.Seen.All);
    }

    [Fact]
    public async Task A_function_may_take_the_bytes()
    {
        using var answer = await _host.PostAsync("TakeBytes", """{"Data":{"myQueueItem":"\"é\""}}""");

        Assert.Equal(["C3A9"], _host.Seen.All);
    }

    [Fact]
    public async Task A_failure_is_answered_500_and_neither_answer_nor_log_repeats_what_was_sent()
    {
        using var answer = await _host.PostAsync("Fails", """{"Data":{"item":"Marigold"}}""", ("X-Azure-Functions-InvocationId", "run-1"));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("Function Fails failed in invocation run-1: System.InvalidOperationException", _host.Logs.All, StringComparison.Ordinal);
        Assert.Contains("Events.Fails", _host.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Marigold", _host.Logs.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON: Marigold")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":[]}""")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"other":"Marigold"}}""")]
    [InlineData("""{"Data":{"myQueueItem":null}}""")]
    [InlineData("""{"Data":{"myQueueItem":"\ud800"}}""")]
    public async Task A_body_that_is_no_event_for_the_function_is_refused_with_400_and_not_logged(string body)
    {
        using var answer = await _host.PostAsync("TakeText", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(_host.Seen.All);
        Assert.DoesNotContain("Marigold", _host.Logs.All, StringComparison.Ordinal);
    }
}
