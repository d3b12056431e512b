using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues;

/// <summary>The XML bodies of the queue service.</summary>
internal static class QueueXml
{
    // A body with a carriage return must come back with it, which only a character reference survives in XML.
    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit };

    private static ReadOnlySpan<byte> Opening => "<QueueMessage><MessageText>"u8;

    private static ReadOnlySpan<byte> Closing => "</MessageText></QueueMessage>"u8;

    /// <exception cref="ArgumentException">Unencoded text holds a character that XML cannot.</exception>
    public static ReadOnlyMemory<byte> WriteMessage(BinaryData body, QueueMessageEncoding encoding) => encoding switch
    {
        QueueMessageEncoding.None => WriteText(body.ToString()),
        QueueMessageEncoding.Base64 => WriteBase64(body.ToMemory().Span),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, message: null),
    };

    public static SendReceipt ReadSendReceipt(Response response)
    {
        var receipt = Load(response).Elements("QueueMessage").Single();
        return new SendReceipt(
            Text(receipt, "MessageId"), Date(receipt, "InsertionTime"), Date(receipt, "ExpirationTime"),
            Text(receipt, "PopReceipt"), Date(receipt, "TimeNextVisible"));
    }

    public static UpdateReceipt ReadUpdateReceipt(Response response) =>
        response.Headers.TryGetValue("x-ms-popreceipt", out var popReceipt)
        && response.Headers.TryGetValue("x-ms-time-next-visible", out var nextVisible)
            ? new UpdateReceipt(popReceipt, Date(nextVisible))
            : throw new InvalidDataException("The answer to an update carries no pop receipt.");

    public static QueueMessage[] ReadMessages(Response response, QueueMessageEncoding encoding) =>
    [
        .. Load(response).Elements("QueueMessage").Select(message => new QueueMessage(
            Text(message, "MessageId"), Text(message, "PopReceipt"), Body(message, encoding), Count(message),
            Date(message, "TimeNextVisible"), Date(message, "InsertionTime"), Date(message, "ExpirationTime"))),
    ];

    public static PeekedMessage[] ReadPeeked(Response response, QueueMessageEncoding encoding) =>
    [
        .. Load(response).Elements("QueueMessage").Select(message => new PeekedMessage(
            Text(message, "MessageId"), Body(message, encoding), Count(message),
            Date(message, "InsertionTime"), Date(message, "ExpirationTime"))),
    ];

    public static (List<QueueItem> Items, string? Next) ReadQueues(Response response)
    {
        var list = Load(response);
        var items = list.Elements("Queues").Elements("Queue").Select(queue => new QueueItem(
            Text(queue, "Name"),
            queue.Elements("Metadata").Elements().ToDictionary(
                entry => entry.Name.LocalName, entry => entry.Value, StringComparer.OrdinalIgnoreCase)));
        return (items.ToList(), list.Element("NextMarker")?.Value is { Length: > 0 } next ? next : null);
    }

    /// <summary>Base64 needs no escaping, so it goes straight into place.</summary>
    private static byte[] WriteBase64(ReadOnlySpan<byte> body)
    {
        var length = Base64.GetMaxEncodedToUtf8Length(body.Length);
        var xml = new byte[Opening.Length + length + Closing.Length];
        Opening.CopyTo(xml);
        Base64.EncodeToUtf8(body, xml.AsSpan(Opening.Length, length), out _, out _);
        Closing.CopyTo(xml.AsSpan(Opening.Length + length));
        return xml;
    }

    private static ReadOnlyMemory<byte> WriteText(string text)
    {
        using var buffer = new MemoryStream(text.Length + 128);
        using (var writer = XmlWriter.Create(buffer, Writing))
        {
            writer.WriteStartElement("QueueMessage");
            writer.WriteElementString("MessageText", text);
            writer.WriteEndElement();
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static BinaryData Body(XElement message, QueueMessageEncoding encoding)
    {
        var text = Text(message, "MessageText");
        return encoding switch
        {
            QueueMessageEncoding.None => BinaryData.FromString(text),
            QueueMessageEncoding.Base64 => BinaryData.FromBytes(Convert.FromBase64String(text)),
            _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, message: null),
        };
    }

    private static XElement Load(Response response)
    {
        using var reader = XmlReader.Create(response.ContentStream!, Reading);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Text(XElement parent, string name) =>
        parent.Element(name)?.Value ?? throw new InvalidDataException($"The answer has no {name}.");

    private static long Count(XElement message) => long.Parse(Text(message, "DequeueCount"), CultureInfo.InvariantCulture);

    private static DateTimeOffset Date(XElement parent, string name) => Date(Text(parent, name));

    private static DateTimeOffset Date(string text) => DateTimeOffset.ParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
