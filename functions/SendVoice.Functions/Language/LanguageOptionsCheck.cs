using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Language;

/// <summary>Refuses settings that cannot work, each by name and with the reason. Never repeats the key.</summary>
internal sealed class LanguageOptionsCheck : IValidateOptions<LanguageOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageOptions options)
    {
        string[] failures =
        [
            .. Refuse(nameof(options.Endpoint), AddressReason(options)),
            .. Refuse(nameof(options.Key), KeyReason(options)),
            .. Refuse(nameof(options.PatienceSeconds), options.PatienceSeconds is >= 0.1 and <= 10 ? null : "must be from 0.1 to 10."),
            .. Refuse(nameof(options.PauseSeconds), options.PauseSeconds is >= 1 and <= 3600 ? null : "must be from 1 to 3600."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Refuse(string setting, string? reason) => reason is null ? [] : [$"{LanguageOptions.Section}:{setting} {reason}"];

    private static string? AddressReason(LanguageOptions options) => options.Endpoint switch
    {
        null => null,
        { IsAbsoluteUri: false } => $"must be an absolute https address, not '{options.Endpoint.OriginalString}'.",
        { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 } => "must hold neither a name, a query nor a fragment.",
        { Scheme: "https" } => null,
        { Scheme: "http", IsLoopback: true } when !string.IsNullOrEmpty(options.Key) => null,
        _ => "must be an https address.",
    };

    /// <summary>A key without an address is a setting half made: the area's settings would say one thing and the app do another.</summary>
    private static string? KeyReason(LanguageOptions options)
    {
        if (string.IsNullOrEmpty(options.Key))
            return null;
        if (options.Endpoint is null)
            return "is set, but Language:Endpoint is missing.";
        return options.Key.Any(char.IsWhiteSpace) ? "must have no spaces in it or around it." : null;
    }
}
