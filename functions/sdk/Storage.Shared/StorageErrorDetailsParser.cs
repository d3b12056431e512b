using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Storage.Shared;

/// <summary>
/// Reads why a request failed: the <c>x-ms-error-code</c> header, an XML <c>Error</c> element, or OData JSON
/// (<c>{"odata.error":{"code","message":{"value"}}}</c>). A body that is none of these leaves the status to speak.
/// </summary>
internal sealed class StorageErrorDetailsParser : RequestFailedDetailsParser
{
    public static StorageErrorDetailsParser Instance { get; } = new();

    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = response.ContentStream is { CanSeek: true, Length: > 0 } ? FromBody(response) : null;
        if (response.Headers.TryGetValue("x-ms-error-code", out var code))
            error = new ResponseError(code, error?.Message);

        return error is not null;
    }

    private static ResponseError? FromBody(Response response)
    {
        try
        {
            return response.Content.ToMemory().Span.TrimStart((byte)' ') switch
            {
                [(byte)'{', ..] => FromJson(response.Content),
                _ => FromXml(response.ContentStream!),
            };
        }
        catch (Exception broken) when (broken is JsonException or XmlException)
        {
            // A gateway's page or a body cut short: the status is all there is to report.
            return null;
        }
        finally
        {
            response.ContentStream!.Position = 0;
        }
    }

    private static ResponseError? FromJson(BinaryData content)
    {
        using var document = JsonDocument.Parse(content);
        if (!document.RootElement.TryGetProperty("odata.error", out var error))
            return null;

        var message = error.TryGetProperty("message", out var holder) && TryGetText(holder, "value", out var value) ? value : null;
        return TryGetText(error, "code", out var code) ? new ResponseError(code, message) : null;
    }

    private static ResponseError? FromXml(Stream content)
    {
        content.Position = 0;
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var error = XElement.Load(reader);
        var code = Child(error, "Code");
        return code is null ? null : new ResponseError(code, Child(error, "Message"));
    }

    // The services differ in the XML namespace of their errors, so names are compared without it.
    private static string? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(
        child => string.Equals(child.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static bool TryGetText(JsonElement parent, string name, [NotNullWhen(true)] out string? text)
    {
        text = parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
        return text is not null;
    }
}
