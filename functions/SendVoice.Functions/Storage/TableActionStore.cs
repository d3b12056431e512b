using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Data.Tables;
using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Functions.Reviewing;

namespace SendVoice.Functions.Storage;

internal sealed class TableActionStore(StorageClients clients) : IActionStore
{
    private readonly TableClient _table = clients.Table(StorageNames.Actions);

    public Task<bool> InsertAsync(ActionRecord action, CancellationToken cancellation) => _table.TryAddAsync(ToRow(action), cancellation);

    public async IAsyncEnumerable<ActionRecord> ReadAsync(AreaKey area, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in _table.ReadPartitionAsync(area.Value, cancellation))
            yield return ToAction(row);
    }

    private static TableEntity ToRow(ActionRecord action)
    {
        var row = new TableEntity(action.Area.Value, action.Id)
        {
            ["Sentence"] = action.Sentence,
            ["Themes"] = JsonSerializer.Serialize(action.Themes, CommentRowContext.Default.IReadOnlyListString),
            ["Comments"] = JsonSerializer.Serialize(action.Comments, CommentRowContext.Default.IReadOnlyListString),
            ["Owner"] = action.Owner,
            ["Status"] = action.Status.ToString(),
            ["RecordedAt"] = action.RecordedAt,
        };
        if (action.Due is { } due)
            row["Due"] = due.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (action.Because is { } because)
            row["Because"] = because;
        return row;
    }

    private static ActionRecord ToAction(TableEntity row) => new()
    {
        Id = row.RowKey,
        Area = AreaKey.Parse(row.PartitionKey),
        Sentence = row.Text("Sentence"),
        Themes = JsonSerializer.Deserialize(row.Text("Themes"), CommentRowContext.Default.IReadOnlyListString)!,
        Comments = JsonSerializer.Deserialize(row.Text("Comments"), CommentRowContext.Default.IReadOnlyListString)!,
        Owner = row.Text("Owner"),
        Status = Enum.Parse<ActionStatus>(row.Text("Status")),
        Due = row.GetString("Due") is { } due ? DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture) : null,
        Because = row.GetString("Because"),
        RecordedAt = row.Instant("RecordedAt"),
    };
}
