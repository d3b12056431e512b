using Azure;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using SendVoice.Testing.Azurite;
using SendVoice.Testing.Http;
using Sdk.Tests.StorageQueues;

namespace Sdk.Tests.DataTables;

public sealed class TableAuthorisationTests(AzuriteFixture azurite) : TableTest(azurite)
{
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
    public async Task A_token_is_never_sent_in_the_clear() => await Assert.ThrowsAnyAsync<Exception>(
        () => new TableClient(Azurite.Endpoints.Table, Table.Name, new FixedToken()).AddEntityAsync(new TableEntity("p", "r")));

    [Fact]
    public async Task A_token_for_storage_goes_with_each_request()
    {
        await using var service = await HttpStub.StartAsync();
        service.Expect(HttpMethod.Post, "/rows", request => request.Header("Authorization") == "Bearer a-token").Answer(204);
        using var transport = new HttpClientTransport(service.CreateHandler());
        var credential = new FixedToken();
        var options = new TableClientOptions { Transport = transport };
        var table = new TableClient(new Uri("https://alpha.table.core.windows.net"), "rows", credential, options);

        await table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal("alpha", table.AccountName);
        Assert.All(credential.Scopes, scope => Assert.Equal("https://storage.azure.com/.default", scope));
    }

    [Fact]
    public async Task Neither_columns_nor_keys_nor_filters_are_logged()
    {
        using var log = new StorageLog();
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Note"] = "a-secret-word" });
        await ReadAsync<TableEntity>("Note eq 'a-secret-word'");

        Assert.Contains(log.Lines, line => line.Contains(Table.Name, StringComparison.Ordinal));
        Assert.All(log.Lines, line =>
        {
            Assert.DoesNotContain("a-secret-word", line, StringComparison.Ordinal);
            Assert.DoesNotContain("SharedKeyLite ", line, StringComparison.Ordinal);
        });
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
}
