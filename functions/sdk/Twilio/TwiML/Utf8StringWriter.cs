using System.Globalization;
using System.Text;

namespace Twilio.TwiML;

/// <summary>Makes the declaration say UTF-8, which is what goes over the wire, and not the UTF-16 of strings.</summary>
public class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;
}
