using System.Globalization;
using System.Text.Json;

namespace SendVoice.Functions.Intake.Web.Json;

/// <summary>Reads the body strictly: one flat object, known fields, each at most once.</summary>
internal static class CommentRequestReader
{
    private const string Body = "body";

    /// <exception cref="FieldException">The body is not that; names the field, and line and position where it is not even JSON.</exception>
    public static CommentRequest Read(ReadOnlySpan<byte> json)
    {
        var field = Body;
        try
        {
            return Read(json, ref field);
        }
        catch (JsonException problem)
        {
            // The parser's message may quote what was sent; only the position is passed on.
            throw new FieldException(field, string.Create(
                CultureInfo.InvariantCulture, $"This is not JSON: see line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}."));
        }
    }

    private static CommentRequest Read(ReadOnlySpan<byte> json, ref string field)
    {
        var reader = new Utf8JsonReader(json);
        var request = new CommentRequest();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new FieldException(Body, "Give one JSON object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            field = Known(ref reader);
            if (!seen.Add(field))
                throw new FieldException(field, "Give this field once.");
            reader.Read();
            request.Take(field, ref reader);
            field = Body;
        }

        // Reads to the end, so that anything after the object is found.
        while (reader.Read())
            continue;
        return request;
    }

    private static string Known(ref Utf8JsonReader reader)
    {
        foreach (var field in CommentRequest.Fields)
        {
            if (IsNamed(field, ref reader))
                return field;
        }

        throw new FieldException(Body, $"There is a field that is not known here. The fields are {string.Join(", ", CommentRequest.Fields)}.");
    }

    private static bool IsNamed(string field, ref Utf8JsonReader reader)
    {
        try
        {
            return reader.ValueTextEquals(field);
        }
        catch (InvalidOperationException)
        {
            // The reader's word for an escaped name with half a surrogate pair: no field of ours has one.
            return false;
        }
    }
}
