using System.Globalization;

namespace Twilio.Security;

/// <summary>
/// An address as Twilio may have signed it. Scheme and host keep the capitals they were written with; path and query
/// are escaped as <see cref="Uri"/> escapes them.
/// </summary>
internal sealed class SignedAddress
{
    private readonly string _before;
    private readonly string _after;

    public SignedAddress(string url)
    {
        var address = new Uri(url, UriKind.Absolute);
        var scheme = url[..address.Scheme.Length];
        var user = address.UserInfo.Length == 0 ? "" : address.UserInfo + "@";
        var hostStart = url.IndexOf(address.Host, scheme.Length + "://".Length + user.Length, StringComparison.OrdinalIgnoreCase);
        var host = hostStart < 0 ? address.Host : url.Substring(hostStart, address.Host.Length);

        _before = $"{scheme}://{user}{host}";
        _after = address.PathAndQuery + address.Fragment;
        WithPort = $"{_before}:{address.Port.ToString(CultureInfo.InvariantCulture)}{_after}";
    }

    /// <summary>With its port, be it the scheme's usual one or not.</summary>
    public string WithPort { get; }

    public string WithoutPort => _before + _after;
}
