using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Storage;

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) => options switch
    {
        { CallTimeoutSeconds: <= 0 or > 100 } => ValidateOptionsResult.Fail("Storage:CallTimeoutSeconds must be between 0 and 100."),
        { ConnectionString.Length: > 0 } => ValidateOptionsResult.Success,
        { TableServiceUri: not null, QueueServiceUri: not null } => ValidateOptionsResult.Success,
        _ => ValidateOptionsResult.Fail(
            "AzureWebJobsStorage is missing: give a storage connection string, or Storage:TableServiceUri and Storage:QueueServiceUri."),
    };
}
