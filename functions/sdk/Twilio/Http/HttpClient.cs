using System.Text;

namespace Twilio.Http;

/// <summary>
/// Carries requests to Twilio. Whoever needs another way (a proxy, a test) derives from it, or hands
/// <see cref="SystemNetHttpClient"/> a client of their own.
/// </summary>
public abstract class HttpClient
{
    public Request? LastRequest { get; protected set; }

    public Response? LastResponse { get; protected set; }

    public abstract Response MakeRequest(Request request);

    public abstract Task<Response> MakeRequestAsync(Request request);

#pragma warning disable CA1822 // An instance method in the package this stands in for.
    /// <summary>The credentials as HTTP basic authentication carries them.</summary>
    public string Authentication(string username, string password) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}"));
#pragma warning restore CA1822
}
