using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>
/// How the table service holds a .NET type: the name it needs where JSON alone would not tell, how a value is written
/// (as a JSON value) and how one is read back.
/// </summary>
internal sealed record EdmType<T>(string? Name, Action<Utf8JsonWriter, T> Write, Func<JsonElement, T> Read);

internal static class EdmType
{
    public const string Binary = "Edm.Binary";
    public const string DateTime = "Edm.DateTime";
    public const string Double = "Edm.Double";
    public const string Guid = "Edm.Guid";
    public const string Int64 = "Edm.Int64";

    private static readonly FrozenDictionary<Type, object> Known = new Dictionary<Type, object>
    {
        [typeof(string)] = new EdmType<string?>(null, (json, text) => json.WriteStringValue(text), ReadText),
        [typeof(bool)] = new EdmType<bool>(null, (json, flag) => json.WriteBooleanValue(flag), json => json.GetBoolean()),
        [typeof(int)] = new EdmType<int>(null, (json, number) => json.WriteNumberValue(number), json => json.GetInt32()),
        [typeof(long)] = new EdmType<long>(Int64, (json, number) => json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)), ReadInt64),
        [typeof(double)] = new EdmType<double>(Double, (json, number) => json.WriteNumberValue(number), json => json.GetDouble()),
        [typeof(Guid)] = new EdmType<Guid>(Guid, (json, id) => json.WriteStringValue(id), json => json.GetGuid()),
        [typeof(DateTimeOffset)] = new EdmType<DateTimeOffset>(DateTime, (json, date) => WriteDate(json, date.UtcDateTime), json => json.GetDateTimeOffset()),
        [typeof(DateTime)] = new EdmType<DateTime>(DateTime, (json, date) => WriteDate(json, date.ToUniversalTime()), json => json.GetDateTimeOffset().UtcDateTime),
        [typeof(byte[])] = new EdmType<byte[]?>(Binary, (json, bytes) => json.WriteBase64StringValue(bytes), json => json.GetBytesFromBase64()),
        [typeof(BinaryData)] = new EdmType<BinaryData>(
            Binary, (json, bytes) => json.WriteBase64StringValue(bytes.ToMemory().Span), json => BinaryData.FromBytes(json.GetBytesFromBase64())),
    }.ToFrozenDictionary();

    /// <exception cref="NotSupportedException">The service has no type for it.</exception>
    public static EdmType<T> Of<T>() => Known.TryGetValue(typeof(T), out var known)
        ? (EdmType<T>)known
        : throw new NotSupportedException($"A table column cannot hold a {typeof(T)}.");

    private static string? ReadText(JsonElement json) => json.ValueKind is JsonValueKind.String ? json.GetString() : null;

    private static long ReadInt64(JsonElement json) => json.ValueKind is JsonValueKind.String
        ? long.Parse(json.GetString()!, CultureInfo.InvariantCulture)
        : json.GetInt64();

    private static void WriteDate(Utf8JsonWriter json, DateTime utc) =>
        json.WriteStringValue(utc.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture));
}
