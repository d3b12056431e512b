using SendVoice.Testing.Http;
using Twilio.Clients;
using Twilio.Http;

namespace Sdk.Tests.Twilio;

/// <summary>A client of Twilio that reaches the stub, by the way the package leaves open: an HTTP client of one's own.</summary>
internal static class TwilioService
{
    public const string Account = "AC00000000000000000000000000000001";
    public const string Message = "SM00000000000000000000000000000002";
    public const string Token = "not-a-real-token";
    public const string Messages = $"/2010-04-01/Accounts/{Account}/Messages.json";
    public const string OneMessage = $"/2010-04-01/Accounts/{Account}/Messages/{Message}.json";

    public static TwilioRestClient ClientOf(HttpStub stub, string? region = null, string? edge = null) =>
        new(Account, Token, region: region, edge: edge, httpClient: new SystemNetHttpClient(new System.Net.Http.HttpClient(stub.CreateHandler())));

    /// <summary>The answer of Twilio's documentation to "create a message", with invented numbers.</summary>
    public static string MessageJson(string status) => $$"""
        {"account_sid":"{{Account}}","api_version":"2010-04-01","body":"Hi there","date_created":"Thu, 24 Aug 2023 05:01:45 +0000",
        "date_sent":null,"date_updated":"Thu, 24 Aug 2023 05:01:46 +0000","direction":"outbound-api","error_code":null,"error_message":null,
        "from":"+441632960123","num_media":"0","num_segments":"1","price":null,"price_unit":null,
        "messaging_service_sid":"MG00000000000000000000000000000003","sid":"{{Message}}","status":"{{status}}",
        "subresource_uris":{"media":"/2010-04-01/Accounts/{{Account}}/Messages/{{Message}}/Media.json"},"to":"+447700900123",
        "uri":"/2010-04-01/Accounts/{{Account}}/Messages/{{Message}}.json"}
        """;
}
