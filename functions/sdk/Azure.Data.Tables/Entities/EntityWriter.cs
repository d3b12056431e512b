using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Entities as the JSON the service takes, with type names only where JSON alone would not tell.</summary>
internal static class EntityWriter
{
    // The body is no part of a page, so only what JSON itself forbids is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (entity is IDictionary<string, object> columns)
                WriteColumns(json, columns);
            else
                WriteProperties(json, entity);

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteProperties(Utf8JsonWriter json, ITableEntity entity)
    {
        foreach (var column in EntityShape.Of(entity.GetType()).Columns)
            column.Write(json, entity);
    }

    private static void WriteColumns(Utf8JsonWriter json, IDictionary<string, object> columns)
    {
        foreach (var (name, value) in columns)
        {
            if (name is not (TableEntity.ETagName or nameof(ITableEntity.Timestamp)) && value is not null)
                WriteColumn(json, name, value);
        }
    }

    private static void WriteColumn(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text: Typed(text); break;
            case bool flag: Typed(flag); break;
            case int number: Typed(number); break;
            case long number: Typed(number); break;
            case double number: Typed(number); break;
            case Guid id: Typed(id); break;
            case DateTimeOffset date: Typed(date); break;
            case DateTime date: Typed(date); break;
            case byte[] bytes: Typed(bytes); break;
            case BinaryData bytes: Typed(bytes); break;
            default: throw new NotSupportedException($"Column {name}: a table cannot hold a {value.GetType()}.");
        }

        void Typed<T>(T known) => json.WriteColumn(name, name + "@odata.type", EdmType.Of<T>(), known);
    }
}
