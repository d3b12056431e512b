namespace Twilio.Exceptions;

/// <summary>No credentials were given. Credentials that Twilio refuses make an <see cref="ApiException"/> with status 401.</summary>
public class AuthenticationException(string message) : TwilioException(message);
