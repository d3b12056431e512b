using Twilio.Types;

namespace Twilio.Rest;

/// <summary>The products of Twilio's API, each on a host of its own.</summary>
public sealed class Domain : StringEnum
{
    public static readonly Domain Api = new("api");

    public Domain()
    {
    }

    private Domain(string value)
        : base(value)
    {
    }
}
