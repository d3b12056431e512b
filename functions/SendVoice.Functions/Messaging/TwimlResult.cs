using Twilio.TwiML;

namespace SendVoice.Functions.Messaging;

/// <summary>Answers Twilio with at most one message to text back.</summary>
/// <param name="reply">The text; null sends nothing.</param>
public sealed class TwimlResult(string? reply) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = new MessagingResponse();
        if (reply is not null)
            response.Message(reply);
        httpContext.Response.ContentType = "application/xml; charset=utf-8";
        return httpContext.Response.WriteAsync(response.ToString(), httpContext.RequestAborted);
    }
}
