using System.Security.Cryptography;
using System.Text;

namespace SendVoice.Testing.App;

/// <summary>
/// A text message as Twilio posts it, signed as Twilio documents it: HMAC-SHA1 of the address followed by each parameter's name and value in
/// order of names. Written here a second time so that the tests do not take the product's word for it.
/// </summary>
public static class SignedSms
{
    public const string Path = "/hooks/twilio/sms";

    public static HttpRequestMessage Request(
        string body, string sid, string from = "+447700900456", string to = "+447700900123", string token = AppSettings.TwilioToken)
    {
        var form = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["AccountSid"] = "AC00000000000000000000000000000000",
            ["Body"] = body,
            ["From"] = from,
            ["MessageSid"] = sid,
            ["NumMedia"] = "0",
            ["NumSegments"] = "1",
            ["SmsMessageSid"] = sid,
            ["To"] = to,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("X-Twilio-Signature", Sign(AppSettings.PublicAddress + Path, form, token));
        return request;
    }

    public static string Sign(string address, SortedDictionary<string, string> form, string token)
    {
        var text = form.Aggregate(new StringBuilder(address), (all, pair) => all.Append(pair.Key).Append(pair.Value));
#pragma warning disable CA5350 // Twilio's signature is defined with SHA-1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(text.ToString())));
#pragma warning restore CA5350
    }
}
