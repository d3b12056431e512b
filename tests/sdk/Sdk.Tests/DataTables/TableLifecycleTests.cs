using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

public sealed class TableLifecycleTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private TableServiceClient Service => new(Azurite.ConnectionString);

    [Fact]
    public async Task Creating_a_table_twice_is_a_conflict_unless_it_may_be_there()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.CreateAsync());
        var again = await Table.CreateIfNotExistsAsync();

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.TableAlreadyExists, failure.ErrorCode);
        Assert.Equal(Table.Name, again.Value.Name);
    }

    [Fact]
    public async Task A_table_that_may_be_there_is_created_when_it_is_not()
    {
        var table = Service.GetTableClient(Azurite.NewName("fresh"));

        await table.CreateIfNotExistsAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task A_deleted_table_is_gone_and_deleting_it_again_is_no_error()
    {
        var name = Azurite.NewName("doomed");
        await Service.CreateTableAsync(name);

        await Service.DeleteTableAsync(name);
        await Service.DeleteTableAsync(name);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Service.GetTableClient(name).AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task Tables_are_found_by_name_page_by_page()
    {
        var stem = Azurite.NewName("listed");
        string[] names = [stem + "a", stem + "b", stem + "c"];
        foreach (var name in names)
        {
            await Service.CreateTableIfNotExistsAsync(name);
        }

        var filter = TableServiceClient.CreateQueryFilter($"TableName ge {stem} and TableName lt {stem + "z"}");
        var found = new List<string>();
        await foreach (var table in Service.QueryAsync(filter, maxPerPage: 2))
        {
            found.Add(table.Name);
        }

        Assert.Equal(names, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_name_the_service_does_not_take_is_refused()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Service.CreateTableIfNotExistsAsync("no-hyphens"));

        Assert.Equal(400, failure.Status);
    }

    [Fact]
    public async Task The_key_may_be_given_beside_the_address()
    {
        var credential = new TableSharedKeyCredential(AzuriteEndpoints.AccountName, AzuriteEndpoints.AccountKey);
        var byService = new TableServiceClient(Azurite.Endpoints.Table, credential).GetTableClient(Table.Name);
        var direct = new TableClient(Azurite.Endpoints.Table, Table.Name, credential);

        await byService.AddEntityAsync(new TableEntity("p", "r"));

        Assert.True((await direct.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_a_renewed_one_accepted()
    {
        var credential = new TableSharedKeyCredential(AzuriteEndpoints.AccountName, Convert.ToBase64String(new byte[32]));
        var table = new TableClient(Azurite.Endpoints.Table, Table.Name, credential);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
        credential.SetAccountKey(AzuriteEndpoints.AccountKey);
        var added = await table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal((403, 204), (failure.Status, added.Status));
        Assert.DoesNotContain(AzuriteEndpoints.AccountKey, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_never_sent_in_the_clear()
    {
        var table = new TableClient(Azurite.Endpoints.Table, Table.Name, new FixedToken());

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
    }

    [Theory]
    [InlineData("AccountName=alpha;AccountKey=a2V5;EndpointSuffix=core.example.com", "https://alpha.table.core.example.com/")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=alpha;AccountKey=a2V5;EndpointSuffix=core.windows.net", "https://alpha.table.core.windows.net/")]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1")]
    public void A_connection_string_names_the_account_and_its_address(string connectionString, string address)
    {
        var service = new TableServiceClient(connectionString);

        Assert.StartsWith(address.TrimEnd('/'), service.Uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(address.Contains("alpha", StringComparison.Ordinal) ? "alpha" : "devstoreaccount1", service.AccountName);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=alpha")]
    [InlineData("AccountName=alpha;AccountName=beta;AccountKey=a2V5")]
    public void A_broken_connection_string_is_refused(string connectionString) =>
        Assert.ThrowsAny<Exception>(() => new TableServiceClient(connectionString));

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
