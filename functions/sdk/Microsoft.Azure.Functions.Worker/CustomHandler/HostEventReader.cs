using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.CustomHandler;

/// <summary>
/// Reads <c>{"Data":{"binding name":...},"Metadata":{...}}</c>. The host puts every value that is not an object into JSON
/// before it puts it into the payload, so that text arrives as a JSON string which holds a JSON string; its documentation
/// shows the same values plain. Both are understood.
/// </summary>
internal static class HostEventReader
{
    /// <returns>Null when the payload is not of that shape.</returns>
    public static TriggerEvent? Read(FunctionMethod function, JsonElement payload, string invocationId)
    {
        if (Member(payload, "Data") is not { } data || Member(data, function.TriggerParameter.Name!) is not { } value)
            return null;
        return function.Trigger switch
        {
            QueueTriggerAttribute => HostQueueMessage.Read(value, Metadata(payload), invocationId),
            TimerTriggerAttribute => HostTimer.Read(value, invocationId),
            _ => throw function.Unusable("no event but a queue message or a timer is posted to it"),
        };
    }

    /// <summary>The text that a value stands for: a string in any wrapping, or the JSON of anything else. Null for a string that cannot be read.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return value.GetRawText();
        return String(value) is { } text ? Unwrap(text) : null;
    }

    private static JsonElement? Member(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var member in parent.EnumerateObject())
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind != JsonValueKind.Null)
                return member.Value;
        }

        return null;
    }

    private static Dictionary<string, object?> Metadata(JsonElement payload)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        if (Member(payload, "Metadata") is not { ValueKind: JsonValueKind.Object } metadata)
            return data;
        foreach (var member in metadata.EnumerateObject())
            data[member.Name] = Text(member.Value);
        return data;
    }

    /// <summary>Takes off one wrapping and no more: what is inside is what was sent, even if that is JSON again.</summary>
    private static string Unwrap(string text)
    {
        if (text is not ['"', .., '"'])
            return text;
        try
        {
            using var inner = JsonDocument.Parse(text);
            return String(inner.RootElement) ?? text;
        }
        catch (JsonException)
        {
            // Quotation marks round something that is no JSON string are part of what was sent.
            return text;
        }
    }

    private static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which is no text in any encoding.
            return null;
        }
    }
}
