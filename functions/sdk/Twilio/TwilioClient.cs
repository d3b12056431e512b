using Twilio.Clients;
using Twilio.Exceptions;

namespace Twilio;

/// <summary>The client used by every call that is not given one of its own.</summary>
public static class TwilioClient
{
    private static ITwilioRestClient? _restClient;

    /// <param name="username">The account SID, or the SID of an API key.</param>
    /// <param name="password">The auth token, or the secret of that API key.</param>
    /// <exception cref="AuthenticationException">One of them is null.</exception>
    public static void Init(string username, string password) =>
        SetRestClient(new TwilioRestClient(Given(username, "Username"), Given(password, "Password")));

    /// <param name="username">The SID of an API key.</param>
    /// <param name="password">The secret of that API key.</param>
    /// <param name="accountSid">The account to act for.</param>
    /// <exception cref="AuthenticationException">One of them is null.</exception>
    public static void Init(string username, string password, string accountSid) =>
        SetRestClient(new TwilioRestClient(
            Given(username, "Username"), Given(password, "Password"), Given(accountSid, "AccountSid")));

    /// <exception cref="AuthenticationException">No client has been set.</exception>
    public static ITwilioRestClient GetRestClient() =>
        _restClient ?? throw new AuthenticationException(
            "TwilioRestClient was used before AccountSid and AuthToken were set, please call TwilioClient.init()");

    public static void SetRestClient(ITwilioRestClient? restClient) => _restClient = restClient;

    private static string Given(string? value, string name) =>
        value ?? throw new AuthenticationException($"{name} can not be null");
}
