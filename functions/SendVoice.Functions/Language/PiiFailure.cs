using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Identity;

namespace SendVoice.Functions.Language;

/// <summary>Tells "no answer to be had" from a mistake of ours.</summary>
internal static class PiiFailure
{
    /// <summary>
    /// A refusal, a broken connection, no sign-in, the end of our patience, or an answer that is not what is documented: the client reports the last
    /// as whatever its reader of JSON stumbled over.
    /// </summary>
    public static bool IsOne(Exception exception) => exception
        is RequestFailedException or IOException or AuthenticationFailedException or OperationCanceledException
        or JsonException or KeyNotFoundException or InvalidOperationException or FormatException;

    /// <summary>How long the service asks to be left alone, as a number of seconds or as a date; null when it does not.</summary>
    public static TimeSpan? RetryAfter(Exception exception, TimeProvider clock)
    {
        if (exception is not RequestFailedException refusal || refusal.GetRawResponse() is not { } response
            || !response.Headers.TryGetValue("Retry-After", out var asked))
            return null;
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParseExact(asked, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            ? until - clock.GetUtcNow()
            : null;
    }
}
