using System.Collections.Specialized;
using System.Security.Cryptography;
using System.Text;

namespace Twilio.Security;

/// <summary>
/// Tells whether a request came from Twilio, by the signature in its <c>X-Twilio-Signature</c> header: HMAC-SHA1, under
/// the account's auth token, of the address followed by each form field's name and value in ordinal order of the names.
/// </summary>
/// <param name="secret">The account's auth token.</param>
public class RequestValidator(string secret)
{
    private const string BodyHashField = "bodySHA256=";
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);

    /// <summary>Fields given more than once are joined by commas, as the collection does; Twilio signs none so.</summary>
    public bool Validate(string url, NameValueCollection parameters, string expected) =>
        Validate(url, parameters.AllKeys.OfType<string>().ToDictionary(key => key, key => parameters[key] ?? ""), expected);

    /// <param name="url">The address Twilio was told to call, with its query.</param>
    /// <param name="parameters">The fields of the form; null or empty for a request without one.</param>
    /// <param name="expected">The signature in the request's header.</param>
    public bool Validate(string url, IDictionary<string, string>? parameters, string expected)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentException.ThrowIfNullOrEmpty(expected);
        var fields = Joined(parameters);
        var address = new SignedAddress(url);

        // Twilio is not of one mind whether the port belongs to the address, so it may be signed either way.
        var withoutPort = Same(Sign(address.WithoutPort + fields), expected);
        var withPort = Same(Sign(address.WithPort + fields), expected);
        return withoutPort || withPort;
    }

    /// <summary>For a request whose body is not a form: its query carries the hash of the body, and is itself signed.</summary>
    public bool Validate(string url, string body, string expected)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentException.ThrowIfNullOrEmpty(expected);
        var hash = new Uri(url, UriKind.Absolute).Query.TrimStart('?').Split('&')
            .LastOrDefault(field => field.StartsWith(BodyHashField, StringComparison.Ordinal), BodyHashField)[BodyHashField.Length..];
        return Validate(url, (IDictionary<string, string>?)null, expected) && ValidateBody(body, Uri.UnescapeDataString(hash));
    }

    /// <summary>Whether the body's SHA-256, in lower-case hexadecimal digits, is the one expected.</summary>
    public static bool ValidateBody(string rawBody, string expected) =>
        Same(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rawBody))), expected);

    private static string Joined(IDictionary<string, string>? parameters) =>
        parameters is null
            ? ""
            : string.Concat(parameters.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));

#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1, which is not weakened by SHA-1's collisions.
    private string Sign(string signed) => Convert.ToBase64String(HMACSHA1.HashData(_secret, Encoding.UTF8.GetBytes(signed)));
#pragma warning restore CA5350

    /// <summary>Takes as long whichever character differs, so that a forger learns nothing from the time.</summary>
    private static bool Same(string computed, string? given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(computed), Encoding.UTF8.GetBytes(given ?? ""));
}
