using System.Net;

namespace Azure.Storage.Shared;

internal static class StorageAddress
{
    /// <summary>The account an address belongs to: the first part of its host, or of its path when the host is an address or local.</summary>
    public static string AccountName(Uri address)
    {
        var pathStyle = IPAddress.TryParse(address.Host, out _)
            || string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase);
        var source = pathStyle ? address.AbsolutePath.Trim('/') : address.Host;
        return source.Split('/', '.')[0];
    }

    /// <summary>An address below another; a shared access signature in the query stays.</summary>
    public static Uri Below(Uri address, string name) =>
        new UriBuilder(address) { Path = address.AbsolutePath.TrimEnd('/') + '/' + Uri.EscapeDataString(name) }.Uri;
}
