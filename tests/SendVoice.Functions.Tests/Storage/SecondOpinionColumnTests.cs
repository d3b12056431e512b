using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Storage;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Storage;

/// <summary>Rows outlive the app that wrote them.</summary>
[Collection(AppCollection.Name)]
public sealed class SecondOpinionColumnTests(AppFixture fixture)
{
    private readonly Store _store = new(fixture.StorageConnection);

    [Theory]
    [InlineData(null, SecondOpinion.NotAsked)]
    [InlineData("not-asked", SecondOpinion.NotAsked)]
    [InlineData("both", SecondOpinion.Both)]
    [InlineData("local-only", SecondOpinion.LocalOnly)]
    public async Task A_row_is_read_as_it_says_and_one_from_before_there_were_opinions_had_none(string? column, SecondOpinion expected)
    {
        var row = await StoredAsync("SM-opinion-" + column);
        row.Remove("SecondOpinion");
        if (column is not null)
            row["SecondOpinion"] = column;
        await new TableClient(fixture.StorageConnection, "Comments").UpsertEntityAsync(row, TableUpdateMode.Replace);

        var comment = await FindAsync(row);

        Assert.Equal(expected, comment!.SecondOpinion);
    }

    [Fact]
    public async Task An_opinion_nobody_has_is_refused()
    {
        var row = await StoredAsync("SM-opinion-unknown");
        row["SecondOpinion"] = "maybe";
        await new TableClient(fixture.StorageConnection, "Comments").UpsertEntityAsync(row, TableUpdateMode.Replace);

        await Assert.ThrowsAsync<FormatException>(() => FindAsync(row));

        row["SecondOpinion"] = "both";
        await new TableClient(fixture.StorageConnection, "Comments").UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    private async Task<TableEntity> StoredAsync(string sid)
    {
        using var request = SignedSms.Request("No short breaks since the centre closed", sid);
        using var response = await fixture.App.Client.SendAsync(request);
        return await _store.StoredAsync(Channel.Sms, sid);
    }

    private async Task<Comment?> FindAsync(TableEntity row)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["AzureWebJobsStorage"] = fixture.StorageConnection });
        builder.AddStorage();
        using var host = builder.Build();
        var received = row.GetDateTimeOffset("ReceivedAt")!.Value;
        return await host.Services.GetRequiredService<ICommentStore>()
            .FindAsync(AreaKey.Parse("exampleshire"), Month.Of(received), CommentId.Parse(row.RowKey), CancellationToken.None);
    }
}
