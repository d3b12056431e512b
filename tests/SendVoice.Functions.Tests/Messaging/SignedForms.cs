using System.Security.Cryptography;
using System.Text;

namespace SendVoice.Functions.Tests.Messaging;

/// <summary>Twilio's side of the bargain, written out from its guide to validating requests.</summary>
internal static class SignedForms
{
    public const string Token = "not-a-real-token";

    public static Dictionary<string, string> Sms() => new(StringComparer.Ordinal)
    {
        ["MessageSid"] = "SM00000000000000000000000000000002",
        ["From"] = "+447700900123",
        ["To"] = "+441632960123",
        ["Body"] = "Diolch & thanks: £5 + 100%\n👋",
        ["NumMedia"] = "0",
        ["FromCity"] = "",
    };

    public static string Sign(string address, Dictionary<string, string> form, string token = Token)
    {
        var signed = address + string.Concat(form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed)));
#pragma warning restore CA5350
    }
}
