using Microsoft.Extensions.DependencyInjection;
using Sdk.Tests.FunctionsWorker.Queues;
using SendVoice.Testing;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.FunctionsWorker.Timers;

public sealed class TimerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualTime _time = new(new DateTimeOffset(2026, 11, 21, 10, 30, 0, TimeSpan.Zero));
    private readonly Seen _seen = new();
    private readonly Gate _gate = new();
    private readonly string _app = azurite.NewName();

    [Fact]
    public async Task A_timer_runs_at_its_times_and_at_no_other()
    {
        await using var host = await StartAsync<Clocks.Hourly>();

        await PassAsync(29 * Minute);
        Assert.Empty(_seen.All);
        await PassAsync(1 * Minute, runs: 1);
        await PassAsync(60 * Minute, runs: 2);

        Assert.Equal(["11:00:00 on time 10:30:00 12:00:00", "12:00:00 on time 11:00:00 13:00:00"], _seen.All);
    }

    [Fact]
    public async Task Runs_that_were_missed_while_no_instance_was_up_are_made_up_for_once()
    {
        await (await StartAsync<Clocks.Hourly>()).DisposeAsync();
        _time.Advance(TimeSpan.FromHours(50));
        await using var host = await StartAsync<Clocks.Hourly>(runs: 1);

        await PassAsync(30 * Minute, runs: 2);

        Assert.Equal(["12:30:00 late 10:30:00 13:00:00", "13:00:00 on time 12:30:00 14:00:00"], _seen.All);
    }

    [Fact]
    public async Task A_timer_that_is_not_monitored_lets_missed_runs_go()
    {
        await (await StartAsync<Clocks.Unmonitored>()).DisposeAsync();
        _time.Advance(TimeSpan.FromHours(50));
        await using var host = await StartAsync<Clocks.Unmonitored>();

        await PassAsync(30 * Minute, runs: 1);

        Assert.Equal(["13:00:00 on time"], _seen.All);
    }

    [Fact]
    public async Task A_timer_may_run_at_the_start_and_take_its_schedule_from_a_setting_in_the_zone_of_the_host()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Nightly"] = "0 0 3 * * *", ["WEBSITE_TIME_ZONE"] = "America/New_York" };
        await using var host = await StartAsync<Clocks.AtStart>(runs: 1, settings: settings);

        Assert.Equal(["10:30:00 on time 10:30:00 08:00:00"], _seen.All);
    }

    [Fact]
    public async Task A_run_that_fails_is_not_repeated_before_its_next_time()
    {
        await using var host = await StartAsync<Clocks.Failing>();

        await PassAsync(30 * Minute, runs: 1);
        await PassAsync(59 * Minute);
        await PassAsync(1 * Minute, runs: 2);

        Assert.Equal(["11:00:00 on time 10:30:00 12:00:00", "12:00:00 on time 11:00:00 13:00:00"], _seen.All);
    }

    [Fact]
    public async Task Of_two_instances_one_runs_the_timer_however_long_the_run()
    {
        await using var one = await StartAsync<Clocks.Slow>();
        await using var other = await StartAsync<Clocks.Slow>(sleepers: 2);

        _time.Advance(30 * Minute);
        await RunsAsync(1);
        for (var step = 0; step < 10; step++)
        {
            // The one renews its lease twice a minute; the other looks whether it may take over.
            await _time.SleepersAsync(2);
            _time.Advance(TimeSpan.FromSeconds(15));
        }

        _gate.Open();
        await RunsAsync(2);
        await _time.SleepersAsync(2);
        Assert.Equal(["11:00:00 on time 10:30:00 12:00:00", "done"], _seen.All);
    }

    [Fact]
    public async Task A_timer_outlives_an_outage_of_its_storage()
    {
        var folder = Directory.CreateTempSubdirectory("azurite");
        await using var storage = new AzuriteServer(folder.FullName);
        await storage.StartAsync();
        await using var host = await StartAsync<Clocks.Hourly>(connection: storage.ConnectionString);

        await storage.StopAsync();
        _time.Advance(30 * Minute);
        await QueueHost.UntilAsync(() => Task.FromResult(host.Logs.All.Contains("Timer Hourly: its row cannot be reached", StringComparison.Ordinal)));
        await storage.StartAsync();
        await PassAsync(TimeSpan.FromSeconds(5), runs: 1);

        Assert.Equal(["11:00:05 on time 10:30:00 12:00:00"], _seen.All);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_schedule_that_is_none_stops_the_start_and_is_named()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Nightly"] = "0 0 25 * * *" };
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync<Clocks.AtStart>(settings: settings));

        Assert.StartsWith("Function AtStart cannot be run: its schedule '0 0 25 * * *': '25' is not a whole number", refused.Message, StringComparison.Ordinal);
    }

    private async Task PassAsync(TimeSpan span, int runs = 0)
    {
        await _time.SleepersAsync(1);
        _time.Advance(span);
        await RunsAsync(runs);
        await _time.SleepersAsync(1);
    }

    private Task RunsAsync(int count) => QueueHost.UntilAsync(() => Task.FromResult(_seen.All.Count >= count));

    private async Task<FunctionHost> StartAsync<T>(
        int runs = 0,
        int sleepers = 1,
        string? connection = null,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var all = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>(), StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = connection ?? azurite.ConnectionString,
            ["AzureFunctionsWebHost:hostid"] = _app,
        };
        var host = await FunctionHost.StartAsync<T>(
            builder => builder.Services.AddSingleton<TimeProvider>(_time).AddSingleton(_seen).AddSingleton(_gate),
            all);
        await RunsAsync(runs);
        await _time.SleepersAsync(sleepers);
        return host;
    }
}
