using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using SendVoice.Cli.Tests.Running;

namespace SendVoice.Cli.Tests.CommandLine;

/// <summary>Commands of an installation whose storage account does not answer.</summary>
public sealed class StorageAwayTests : IDisposable
{
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Home _home = new();

    // Bound and never listening: nobody else can take the port, and whoever calls it is refused.
    private readonly Socket _refusing = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public StorageAwayTests()
    {
        _refusing.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _home.Write("local.settings.json", JsonSerializer.Serialize(new { Values = Settings(((IPEndPoint)_refusing.LocalEndPoint!).Port) }));
    }

    public void Dispose()
    {
        _refusing.Dispose();
        _home.Dispose();
    }

    [Fact]
    public async Task An_import_says_that_nothing_is_taken_twice()
    {
        var file = _home.Write("notes.csv", "text\nThe bus is late\n");

        var result = await Running.SendVoice.FeedAsync("", _home.Path, "import", file, "--area", "exampleshire", "--event", "summer-fair");

        Assert.Contains("Storage does not answer; 0 rows are taken", result.Complaint(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_fails_with_one_line()
    {
        string[] arguments = ["pack", "--area", "exampleshire", "--board", "send-partnership", "--month", "2026-10", "--output", _home.Path];

        var result = await Running.SendVoice.FeedAsync("", _home.Path, arguments);

        Assert.Contains("refused", result.Complaint(1), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Settings(int port)
    {
        var (key, address) = (Convert.ToBase64String(new byte[32]), $"http://127.0.0.1:{port}/devstoreaccount1");
        return new(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = $"AccountName=devstoreaccount1;AccountKey={EmulatorKey};QueueEndpoint={address};TableEndpoint={address};",
            ["Sealing__CurrentKeyId"] = "k1",
            ["Sealing__Keys__k1"] = key,
            ["Receipts__Secret"] = key,
            ["Respondents__Pepper"] = key,
        };
    }
}
