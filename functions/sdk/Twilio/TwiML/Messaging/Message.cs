namespace Twilio.TwiML.Messaging;

public class Message(string? body = null) : TwiML("Message")
{
    public string? BodyAttribute { get; set; } = body;

    protected override string GetElementBody() => BodyAttribute ?? "";
}
