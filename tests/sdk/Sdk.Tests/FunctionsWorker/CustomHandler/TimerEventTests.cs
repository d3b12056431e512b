using System.Net;

namespace Sdk.Tests.FunctionsWorker.CustomHandler;

public sealed class TimerEventTests : IAsyncLifetime
{
    private const string Sent = """
        {"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-10-04T15:16:00.0091044+00:00","Next":"2026-10-04T16:20:00+01:00",
        "LastUpdated":"2026-10-04T15:16:00.0091044+00:00"},"IsPastDue":true}
        """;

    private HandlerHost _host = null!;

    public async Task InitializeAsync() => _host = await HandlerHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(Sent)]
    [InlineData("\"{\\\"ScheduleStatus\\\":{\\\"Last\\\":\\\"2026-10-04T15:16:00.0091044Z\\\",\\\"Next\\\":\\\"2026-10-04T15:20:00\\\",\\\"LastUpdated\\\":\\\"2026-10-04T15:16:00.0091044Z\\\"},\\\"IsPastDue\\\":true}\"")]
    public async Task A_timer_tells_when_it_ran_last_and_will_run_next_in_UTC(string timer)
    {
        using var answer = await _host.PostAsync("Tick", $$$"""{"Data":{"timer":{{{timer}}}},"Metadata":{"sys":{"MethodName":"Tick"} } }""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            ["True 2026-10-04T15:16:00.0091044Z 2026-10-04T15:20:00.0000000Z 2026-10-04T15:16:00.0091044Z"],
            _host.Seen.All);
    }

    [Fact]
    public async Task A_timer_that_is_not_monitored_has_no_status()
    {
        using var answer = await _host.PostAsync("Tick", """{"Data":{"timer":{"Schedule":{},"ScheduleStatus":null,"IsPastDue":false}},"Metadata":{}}""");

        Assert.Equal(["False   "], _host.Seen.All);
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("[1]")]
    [InlineData("""{"IsPastDue":"perhaps"}""")]
    public async Task What_is_no_timer_is_refused_with_400(string timer)
    {
        using var answer = await _host.PostAsync("Tick", $$$"""{"Data":{"timer":{{{timer}}}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(_host.Seen.All);
    }
}
