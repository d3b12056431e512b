using System.Net;
using System.Net.Sockets;

namespace SendVoice.Functions.Intake.Web;

/// <summary>The address a request comes from, as far as limits are concerned.</summary>
internal static class ClientAddress
{
    /// <summary>
    /// IPv4 whole; of IPv6 the first 64 bits, because one customer has them all. Empty when it is not known.
    /// </summary>
    public static byte[] Of(HttpRequest request, bool trustForwardedFor)
    {
        var address = (trustForwardedFor ? LastHop(request) : null) ?? request.HttpContext.Connection.RemoteIpAddress;
        if (address is null)
            return [];
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? bytes[..8] : bytes;
    }

    /// <summary>Azure's front end appends the client's address, mostly with its port.</summary>
    private static IPAddress? LastHop(HttpRequest request)
    {
        var last = request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        if (IPAddress.TryParse(last, out var address))
            return address;
        return IPEndPoint.TryParse(last, out var end) ? end.Address : null;
    }
}
