using System.Net;
using System.Net.Sockets;

namespace SendVoice.Cli.Up;

/// <summary>Ports of this machine, on the loopback address.</summary>
internal static class Ports
{
    /// <summary>Whether nobody listens there now; by the time it is used somebody may.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            // In use, or below 1024 and not ours to take: either way not free for us.
            return false;
        }
    }

    /// <summary>A port nobody listens on.</summary>
    public static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
