using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using SendVoice.Cli.Tests.Running;

namespace SendVoice.Cli.Tests.Up;

public sealed class UpTests
{
    [Fact]
    public async Task Up_serves_the_form_and_stops_in_order_when_it_is_asked_to()
    {
        using var home = new Home();
        await using var up = await UpProcess.StartAsync(home.Path);
        using var client = new HttpClient();

        using (var form = await client.GetAsync(new Uri(up.Url, "/health")))
            Assert.Equal(HttpStatusCode.OK, form.StatusCode);

        using (var running = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(home.Path, ".sendvoice", "running.json"))))
        {
            Assert.Equal(up.Url, new Uri(running.RootElement.GetProperty("url").GetString()!));
            Assert.Equal(up.Id, running.RootElement.GetProperty("pid").GetInt32());
            Assert.Contains("TableEndpoint=http://127.0.0.1:", running.RootElement.GetProperty("storage").GetString(), StringComparison.Ordinal);
        }

        Assert.Contains(up.Said, line => line.Contains("/sign-in?key=", StringComparison.Ordinal));
        Assert.Contains(up.Said, line => line.Contains("/hooks/twilio/sms", StringComparison.Ordinal));

        await up.StopAsync();

        Assert.Equal(0, up.ExitCode);
        Assert.Empty(await up.Error);
        Assert.Empty(Processes.Of(home.Path));
        Assert.False(File.Exists(Path.Combine(home.Path, ".sendvoice", "running.json")));
    }

    [Fact]
    public async Task Killed_outright_it_leaves_nothing_running_and_the_next_start_works()
    {
        using var home = new Home();
        await using (var up = await UpProcess.StartAsync(home.Path))
        {
            await up.KillAsync();
            await using var again = await UpProcess.StartAsync(home.Path);
            using var client = new HttpClient();
            using var answer = await client.GetAsync(new Uri(again.Url, "/health"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await again.KillAsync();
        }

        Assert.Empty(await Processes.LeftOverAsync(home.Path));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_clear_line()
    {
        using var home = new Home();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var result = await Running.SendVoice.FeedAsync("", home.Path, "up", "--port", $"{port}");

        Assert.Contains($"Port {port} is taken", result.Complaint(1), StringComparison.Ordinal);
        Assert.Empty(Processes.Of(home.Path));
    }

    [Fact]
    public async Task A_second_start_in_the_same_folder_says_where_the_first_one_runs()
    {
        using var home = new Home();
        await using var up = await UpProcess.StartAsync(home.Path);

        var result = await Running.SendVoice.FeedAsync("", home.Path, "up", "--port", "0");

        Assert.Contains($"at {up.Url} (process {up.Id})", result.Complaint(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_app_cannot_start_its_reason_and_its_log_are_named()
    {
        using var home = new Home();
        home.Write("local.settings.json", """{"Values":{"AzureWebJobsStorage":"UseDevelopmentStorage=true"}}""");

        var result = await Running.SendVoice.FeedAsync("", home.Path, "up", "--port", "0");

        var complaint = result.Complaint(1);
        Assert.Contains("The app ended by itself", complaint, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(home.Path, ".sendvoice", "logs", "app.log"), complaint, StringComparison.Ordinal);
        Assert.Empty(Processes.Of(home.Path));
    }

    [Fact]
    public async Task When_a_program_dies_up_goes_down_and_names_it()
    {
        using var home = new Home();
        await using var up = await UpProcess.StartAsync(home.Path);
        var azurite = Processes.Of(home.Path).First(process => process.Contains("azurite.js", StringComparison.Ordinal) && !process.Contains("keep.cjs", StringComparison.Ordinal));

        using (var victim = System.Diagnostics.Process.GetProcessById(int.Parse(azurite.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)))
            victim.Kill();

        await up.WaitForEndAsync();

        Assert.Equal(1, up.ExitCode);
        Assert.Contains("Azurite ended by itself", await up.Error, StringComparison.Ordinal);
        Assert.Empty(await Processes.LeftOverAsync(home.Path));
    }
}
