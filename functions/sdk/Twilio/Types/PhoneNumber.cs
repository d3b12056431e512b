namespace Twilio.Types;

/// <summary>A telephone number in E.164 form (<c>+447700900123</c>), a short code or a sender's name. Nothing is checked here.</summary>
public class PhoneNumber(string number)
{
    public static implicit operator PhoneNumber(string number) => new(number);

    public override string ToString() => number;
}
