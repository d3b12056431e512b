using Azure;
using Azure.Data.Tables;
using SendVoice.Testing.Azurite;
using SendVoice.Testing.Http;

namespace Sdk.Tests.DataTables;

public sealed class TableFaultTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private MisbehavingProxy _proxy = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _proxy = await MisbehavingProxy.StartAsync(Azurite.Endpoints.Table);
    }

    public override async Task DisposeAsync()
    {
        await _proxy.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_with_a_signature_it_accepts()
    {
        _proxy.Next(Fault.Answer(503), Fault.Answer(500), Fault.Reset);

        await Through().AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(4, _proxy.Requests.Count);
        Assert.Single(await ReadAsync<TableEntity>());
    }

    [Fact]
    public async Task A_service_that_stays_down_is_given_up_with_its_last_status()
    {
        _proxy.Always(Fault.Answer(503));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Through().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(503, failure.Status);
        Assert.Equal(4, _proxy.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r"));

        await Assert.ThrowsAsync<RequestFailedException>(() => Through().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Single(_proxy.Requests);
    }

    [Fact]
    public async Task A_service_that_hangs_is_asked_again()
    {
        _proxy.Next(Fault.Hang);
        var options = Impatient();
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(500);

        await Through(options).AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(2, _proxy.Requests.Count);
        Assert.Single(await ReadAsync<TableEntity>());
    }

    [Fact]
    public async Task An_insert_whose_answer_is_lost_has_happened_and_its_repeat_is_a_conflict()
    {
        _proxy.Next(Fault.LoseAnswer);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Through().AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }));

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
        Assert.Equal(1, Assert.Single(await ReadAsync<TableEntity>()).GetInt32("A"));
    }

    [Fact]
    public async Task A_transaction_whose_answer_is_lost_has_happened_and_its_repeat_is_a_conflict()
    {
        _proxy.Next(Fault.LoseAnswer);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Through().SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "a")),
            new(TableTransactionActionType.Add, new TableEntity("p", "b")),
        ]));

        Assert.Equal((409, 0), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Equal(2, (await ReadAsync<TableEntity>()).Count);
    }

    [Fact]
    public async Task An_update_whose_answer_is_lost_has_happened_and_its_repeat_fails_on_the_version()
    {
        var added = await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        _proxy.Next(Fault.LoseAnswer);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Through().UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, added.Headers.ETag!.Value));

        Assert.Equal(412, failure.Status);
        Assert.Equal(2, Assert.Single(await ReadAsync<TableEntity>()).GetInt32("A"));
    }

    [Fact]
    public async Task An_error_page_from_something_in_between_leaves_the_status_to_speak()
    {
        _proxy.Next(Fault.Answer(407));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Through().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((407, null), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task A_date_the_signature_does_not_cover_is_refused_and_not_repeated()
    {
        _proxy.Next(Fault.Tamper("x-ms-date", "Thu, 01 Jan 2026 00:00:00 GMT"));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Through().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(403, failure.Status);
        Assert.Single(_proxy.Requests);
    }

    [Fact]
    public async Task Giving_up_ends_the_wait()
    {
        _proxy.Next(Fault.Hang);
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Through().AddEntityAsync(new TableEntity("p", "r"), giveUp.Token));
    }

    private TableClient Through(TableClientOptions? options = null) => new(
        Azurite.Endpoints.ConnectionStringFor(Azurite.Endpoints.Queue, _proxy.Address), Table.Name, options ?? Impatient());
}
