using Azure.Data.Tables;
using Azure.Storage.Queues;
using SendVoice.Testing;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;

namespace Faults;

/// <summary>A message that fails every time goes all the way: tries, poison queue, a row staff can see.</summary>
public sealed class UnprocessableMessageTests : IAsyncLifetime
{
    private const string Id = "0123456789abcdefghjkmnpqrs";

    private static readonly Dictionary<string, string?> TryAgainAtOnce = new(StringComparer.Ordinal)
    {
        ["AzureFunctionsJobHost__extensions__queues__visibilityTimeout"] = "00:00:00",
    };

    private readonly AzuriteServer _storage = new();

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Theory]
    [InlineData("buttercup from another system", "UNKNOWN|stuck")]
    [InlineData($$"""{"v":1,"id":"{{Id}}","area":"exampleshire","channel":"sms","received":"2026-10-05T12:00:00Z","sealed":"v1.k1.AAAA"}""", "exampleshire|stuck")]
    [InlineData($$"""{"v":1,"id":"{{Id}}","area":"exampleshire","channel":"sms","received":"2026-10-05T12:00:00Z"}""", "exampleshire|stuck")]
    public async Task It_ends_as_a_row_that_waits_for_a_person(string body, string partition)
    {
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = _storage.ConnectionString, Extra = TryAgainAtOnce });
        var queue = Queue("feedback-in");
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(body);

        var rows = await Eventually.GetAsync(() => StuckAsync(partition), rows => rows.Count > 0);

        Assert.Single(rows);
        Assert.Empty((await queue.PeekMessagesAsync(32)).Value);
        Assert.Empty((await Queue("feedback-in-poison").PeekMessagesAsync(32)).Value);
        Assert.DoesNotContain("buttercup", app.Log, StringComparison.Ordinal);
    }

    private QueueClient Queue(string name) => new(_storage.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    private async Task<IReadOnlyList<TableEntity>> StuckAsync(string partition)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableClient(_storage.ConnectionString, "Sealed").QueryAsync<TableEntity>($"PartitionKey eq '{partition}'"))
            rows.Add(row);
        return rows;
    }
}
