using System.Text.Json;

namespace SendVoice.Cli.Streaming;

/// <summary>Reads one line of JSON. Fields it does not know are left alone, so that a file can carry more than a command needs.</summary>
internal static class LineParser
{
    /// <param name="line">One JSON object in UTF-8.</param>
    /// <exception cref="BadLineException">It is not that, or a field is missing or of the wrong kind.</exception>
    public static InputLine Parse(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            return Parse(ref reader);
        }
        catch (JsonException)
        {
            // Its own message quotes the text where it stopped.
            throw new BadLineException($"is not JSON (at byte {reader.BytesConsumed + 1})");
        }
        catch (InvalidOperationException)
        {
            // How the reader reports bytes that are not UTF-8 and escapes of half a surrogate pair.
            throw new BadLineException($"is not well-formed Unicode (at byte {reader.TokenStartIndex + 1})");
        }
    }

    private static InputLine Parse(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new BadLineException("is not a JSON object");

        var fields = new Fields();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            fields.Take(ref reader);

        // Anything after the object is reported here.
        reader.Read();
        return fields.ToLine();
    }

    /// <summary>What has been read so far.</summary>
    private sealed class Fields
    {
        private static readonly string[] Names = ["id", "text", "area", "question", "respondent"];

        private readonly string?[] _values = new string?[Names.Length];

        public void Take(ref Utf8JsonReader reader)
        {
            var field = IndexOf(ref reader);
            reader.Read();
            if (field < 0)
            {
                reader.Skip();
                return;
            }

            _values[field] = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Null => null,
                _ => throw new BadLineException($"has a field \"{Names[field]}\" that is not a string"),
            };
        }

        public InputLine ToLine() => new()
        {
            Id = Required(0),
            Text = Required(1),
            Area = _values[2],
            Question = _values[3],
            Respondent = _values[4],
        };

        private static int IndexOf(ref Utf8JsonReader reader)
        {
            for (var at = 0; at < Names.Length; at++)
            {
                if (reader.ValueTextEquals(Names[at]))
                    return at;
            }

            return -1;
        }

        private string Required(int field) => _values[field] ?? throw new BadLineException($"has no field \"{Names[field]}\"");
    }
}
