namespace Twilio.Exceptions;

/// <summary>No answer came from Twilio: it may or may not have acted.</summary>
public class ApiConnectionException : TwilioException
{
    public ApiConnectionException(string message)
        : base(message)
    {
    }

    public ApiConnectionException(string message, Exception exception)
        : base(message, exception)
    {
    }
}
