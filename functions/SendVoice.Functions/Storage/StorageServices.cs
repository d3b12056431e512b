using Microsoft.Extensions.Options;
using SendVoice.Functions.Housekeeping;
using SendVoice.Functions.Housekeeping.Stuck;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Intake.Sms;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Reviewing;

namespace SendVoice.Functions.Storage;

/// <summary>Azure Table and Queue Storage behind the ports of the stages.</summary>
public static class StorageServices
{
    public static IHostApplicationBuilder AddStorage(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<StorageOptions>()
            .BindConfiguration(StorageOptions.Section)
            .PostConfigure(options => options.ConnectionString ??= builder.Configuration["AzureWebJobsStorage"])
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        builder.Services.AddSingleton<StorageClients>();
        builder.Services.AddSingleton<IFeedbackQueue, StorageFeedbackQueue>();
        builder.Services.AddSingleton<IReceiptStore, TableReceiptStore>();
        builder.Services.AddSingleton<ISealedStore, TableSealedStore>();
        builder.Services.AddSingleton<IOptOutStore, TableOptOutStore>();
        builder.Services.AddSingleton<ICommentStore, TableCommentStore>();
        builder.Services.AddSingleton<IActionStore, TableActionStore>();
        builder.Services.AddSingleton<IAlertStore, TableAlertStore>();
        builder.Services.AddSingleton<IAlertQueue, StorageAlertQueue>();
        builder.Services.AddSingleton<IStuckStore, TableStuckStore>();
        builder.Services.AddSingleton<IPoisonQueue, StoragePoisonQueue>();
        builder.Services.AddSingleton<IAuditLog, TableAuditLog>();
        builder.Services.AddHostedService<StorageBootstrap>();
        return builder;
    }
}
