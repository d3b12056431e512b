using System.Text.Json;

namespace Azure.Data.Tables;

internal static class ColumnWriting
{
    public static void WriteColumn<T>(this Utf8JsonWriter json, string name, string typeName, EdmType<T> type, T value)
    {
        if (type.Name is not null)
            json.WriteString(typeName, type.Name);

        json.WritePropertyName(name);
        type.Write(json, value);
    }
}
