using Twilio.Http;

namespace Twilio.Clients;

public interface ITwilioRestClient
{
    /// <summary>The account every call acts for unless it names another.</summary>
    string AccountSid { get; }

    string? Region { get; }

    Http.HttpClient HttpClient { get; }

    /// <exception cref="Exceptions.ApiConnectionException">No answer came.</exception>
    /// <exception cref="Exceptions.ApiException">Twilio refused the request.</exception>
    Response Request(Request request);

    /// <exception cref="Exceptions.ApiConnectionException">No answer came.</exception>
    /// <exception cref="Exceptions.ApiException">Twilio refused the request.</exception>
    Task<Response> RequestAsync(Request request);
}
