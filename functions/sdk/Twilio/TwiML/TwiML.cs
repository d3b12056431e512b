using System.Xml.Linq;

namespace Twilio.TwiML;

#pragma warning disable MA0049 // The package this stands in for gives the type the name of its namespace.
/// <summary>An element of TwiML, the XML in which an answer to Twilio says what to do next.</summary>
public class TwiML
#pragma warning restore MA0049
{
    private readonly string _tagName;
    private readonly List<TwiML> _children = [];

    protected TwiML(string tagName) => _tagName = tagName;

    public virtual TwiML Append(TwiML childElem)
    {
        _children.Add(childElem);
        return this;
    }

    public XDocument ToXDocument() => new(new XDeclaration("1.0", "utf-8", null), ToXml());

    /// <summary>
    /// The document with its declaration, which says UTF-8. This does not override <see cref="object.ToString"/>: within
    /// an interpolated string the element prints as the name of its type.
    /// </summary>
    public string ToString(SaveOptions formattingOptions = SaveOptions.None)
    {
        using var writer = new Utf8StringWriter();
        ToXDocument().Save(writer, formattingOptions);
        return writer.ToString();
    }

    protected virtual string GetElementBody() => "";

    protected virtual List<XAttribute> GetElementAttributes() => [];

    private XElement ToXml() =>
        new(_tagName, GetElementBody(), GetElementAttributes(), _children.Select(child => child.ToXml()));
}
