using System.Net;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>
/// Signs requests with the account's credentials and turns refusals into exceptions. Nothing is tried again here: a
/// message sent twice is a message received twice.
/// </summary>
public class TwilioRestClient : ITwilioRestClient
{
    private readonly string _username;
    private readonly string _password;

    /// <param name="username">The account SID, or the SID of an API key.</param>
    /// <param name="password">The auth token, or the secret of that API key.</param>
    /// <param name="accountSid">The account to act for; the username if left out.</param>
    /// <param name="region">A Twilio region such as <c>ie1</c>.</param>
    /// <param name="httpClient">Makes the requests; a <see cref="SystemNetHttpClient"/> if left out.</param>
    /// <param name="edge">A Twilio edge location such as <c>dublin</c>.</param>
    public TwilioRestClient(
        string username, string password, string? accountSid = null, string? region = null, Http.HttpClient? httpClient = null, string? edge = null)
    {
        (_username, _password) = (username, password);
        AccountSid = accountSid ?? username;
        HttpClient = httpClient ?? new SystemNetHttpClient();
        (Region, Edge) = (region, edge);
    }

    public string AccountSid { get; }

    public string? Region { get; }

    public string? Edge { get; set; }

    public Http.HttpClient HttpClient { get; }

    public Response Request(Request request)
    {
        Prepare(request);
        try
        {
            return Accepted(HttpClient.MakeRequest(request));
        }
        catch (Exception exception) when (exception is not ApiException)
        {
            // Whatever the HTTP client threw, the caller has one thing to know: whether Twilio acted cannot be told.
            throw NoAnswer(request, exception);
        }
    }

    public async Task<Response> RequestAsync(Request request)
    {
        Prepare(request);
        try
        {
            return Accepted(await HttpClient.MakeRequestAsync(request).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is not ApiException)
        {
            // As above.
            throw NoAnswer(request, exception);
        }
    }

    private void Prepare(Request request)
    {
        request.SetAuth(_username, _password);
        request.Region = Region ?? request.Region;
        request.Edge = Edge ?? request.Edge;
    }

    private static Response Accepted(Response response)
    {
        if (response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.BadRequest)
            return response;

        throw Refusal.Read(response);
    }

    private static ApiConnectionException NoAnswer(Request request, Exception exception) =>
        new($"Connection Error: {request.Method}{request.ConstructUrl()}", exception);
}
