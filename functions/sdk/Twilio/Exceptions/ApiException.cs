namespace Twilio.Exceptions;

/// <summary>
/// Twilio refused the request and did nothing; or, when <see cref="Status"/> is 0, its answer could not be read. The
/// message may quote a telephone number: log <see cref="Code"/> and <see cref="Status"/> instead.
/// </summary>
public class ApiException : TwilioException
{
    public ApiException(string message)
        : base(message)
    {
    }

    public ApiException(string message, Exception exception)
        : base(message, exception)
    {
    }

    public ApiException(
        int code, int status, string message, string? moreInfo, Dictionary<string, object>? details = null, Exception? exception = null)
        : base(message, exception)
    {
        (Code, Status, MoreInfo, Details) = (code, status, moreInfo, details);
    }

    /// <summary>Twilio's error code, such as 21211; 0 when the answer was not Twilio's own.</summary>
    public int Code { get; }

    /// <summary>The HTTP status; 0 when the answer was not Twilio's own.</summary>
    public int Status { get; }

    /// <summary>The address of the page that explains the code.</summary>
    public string? MoreInfo { get; }

    public Dictionary<string, object>? Details { get; }
}
