using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Messaging;

/// <summary>Refuses settings that cannot work, each by name and with the reason. Never repeats the auth token.</summary>
internal sealed partial class TwilioOptionsCheck : IValidateOptions<TwilioOptions>
{
    public ValidateOptionsResult Validate(string? name, TwilioOptions options)
    {
        string[] failures =
        [
            .. Refuse(nameof(options.AccountSid), AccountReason(options.AccountSid)),
            .. Refuse(nameof(options.AuthToken), TokenReason(options.AuthToken)),
            .. Refuse(nameof(options.PublicAddress), AddressReason(options.PublicAddress)),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Refuse(string setting, string? reason) =>
        reason is null ? [] : [$"{TwilioOptions.Section}:{setting} {reason}"];

    // A setting given as null in a file is bound as null, whatever the property's type says.
    private static string? AccountReason(string? sid) => sid switch
    {
        null or "" => "is missing.",
        _ when AccountSidForm().IsMatch(sid) => null,
        _ => $"must be AC and 32 hexadecimal digits, not '{sid}'.",
    };

    private static string? TokenReason(string? token)
    {
        if (string.IsNullOrWhiteSpace(token))
            return "is missing.";

        return token.Any(char.IsWhiteSpace) ? "must have no spaces in it or around it." : null;
    }

    /// <summary>A signature over plain HTTP could be read on the way, except where there is no way: on the machine itself.</summary>
    private static bool IsPrivate(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static string? AddressReason(Uri? address)
    {
        if (address is null || address.OriginalString.Length == 0)
            return "is missing.";
        if (!address.IsAbsoluteUri || !IsPrivate(address))
            return $"must be an absolute https address, not '{address.OriginalString}'.";
        if (address.UserInfo.Length > 0)
            return "must not hold a name or password.";

        return address.Query.Length + address.Fragment.Length > 0
            ? $"must have neither query nor fragment, but is '{address.OriginalString}'."
            : null;
    }

    [GeneratedRegex("^AC[0-9a-fA-F]{32}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex AccountSidForm();
}
