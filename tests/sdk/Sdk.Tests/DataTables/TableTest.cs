using Azure.Core;
using Azure.Data.Tables;
using SendVoice.Testing.Azurite;

namespace Sdk.Tests.DataTables;

/// <summary>A test with a table of its own.</summary>
public abstract class TableTest(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    protected AzuriteFixture Azurite { get; } = azurite;

    protected TableClient Table { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Table = new TableClient(Azurite.ConnectionString, Azurite.NewName("rows"));
        await Table.CreateAsync();
    }

    public virtual Task DisposeAsync() => Table.DeleteAsync();

    /// <summary>Retries that a test need not wait for.</summary>
    protected static TableClientOptions Impatient()
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    protected async Task<List<T>> ReadAsync<T>(string? filter = null, int? maxPerPage = null)
        where T : class, ITableEntity
    {
        var rows = new List<T>();
        await foreach (var row in Table.QueryAsync<T>(filter, maxPerPage))
        {
            rows.Add(row);
        }

        return rows;
    }
}
