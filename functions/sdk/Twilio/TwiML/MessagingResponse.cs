using Twilio.TwiML.Messaging;

namespace Twilio.TwiML;

/// <summary>The answer to an incoming message: each message in it is sent back; an empty one sends nothing.</summary>
public class MessagingResponse() : TwiML("Response")
{
    public MessagingResponse Message(string? body = null) => Append(new Message(body));

    public new MessagingResponse Append(TwiML childElem)
    {
        base.Append(childElem);
        return this;
    }
}
