using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Intake;

/// <summary>Stops the start when a sealing key is missing or malformed, naming the setting and never its value.</summary>
internal sealed class SealingOptionsValidator : IValidateOptions<SealingOptions>
{
    private static readonly Base64KeyAttribute Key = new();

    public ValidateOptionsResult Validate(string? name, SealingOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.CurrentKeyId))
            return ValidateOptionsResult.Fail("Sealing:CurrentKeyId is missing: name the key that seals what people send.");
        if (!options.Keys.ContainsKey(options.CurrentKeyId))
            return ValidateOptionsResult.Fail($"Sealing:Keys:{options.CurrentKeyId} is missing although Sealing:CurrentKeyId names it.");
        var broken = options.Keys.FirstOrDefault(pair => !Key.IsValid(pair.Value)).Key;
        return broken is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(Key.FormatErrorMessage($"Sealing:Keys:{broken}"));
    }
}
