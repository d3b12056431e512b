using Azure;
using Azure.Data.Tables;
using SendVoice.Core.Areas;
using SendVoice.Functions.Intake.Sms;

namespace SendVoice.Functions.Storage;

internal sealed class TableOptOutStore(StorageClients clients) : IOptOutStore
{
    private readonly TableClient _table = clients.Table(StorageNames.OptOuts);

    public Task StopAsync(AreaKey area, string respondentKey, DateTimeOffset at, CancellationToken cancellation) => IntakeOutage.Name(
        () => _table.UpsertEntityAsync(
            new TableEntity(area.Value, respondentKey) { ["StoppedAt"] = at }, TableUpdateMode.Replace, cancellation),
        cancellation);

    public Task StartAsync(AreaKey area, string respondentKey, CancellationToken cancellation) => IntakeOutage.Name(
        () => _table.DeleteEntityAsync(area.Value, respondentKey, ETag.All, cancellation), cancellation);

    public Task<bool> HasStoppedAsync(AreaKey area, string respondentKey, CancellationToken cancellation) => IntakeOutage.Name(
        async () => await _table.FindAsync(area.Value, respondentKey, ["StoppedAt"], cancellation) is not null,
        cancellation);
}
