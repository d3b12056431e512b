using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Entities from the JSON the service answers with.</summary>
internal static class EntityReader
{
    private const string TypeSuffix = "@odata.type";

    /// <param name="json">One row.</param>
    /// <param name="etag">The row's version where the answer bears it as a header, for rows that do not bear it themselves.</param>
    public static T Read<T>(JsonElement json, ETag? etag = null)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        if (entity is IDictionary<string, object> columns)
            ReadColumns(json, columns);
        else
            ReadProperties(json, entity);

        if (json.TryGetProperty(nameof(ITableEntity.Timestamp), out var timestamp))
            entity.Timestamp = timestamp.GetDateTimeOffset();

        if (json.TryGetProperty(TableEntity.ETagName, out var version))
            entity.ETag = new ETag(version.GetString()!);
        else if (etag is { } header)
            entity.ETag = header;

        return entity;
    }

    private static void ReadProperties(JsonElement json, ITableEntity entity)
    {
        var shape = EntityShape.Of(entity.GetType());
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind is not JsonValueKind.Null)
                shape.Find(property.Name)?.Read(property.Value, entity);
        }
    }

    private static void ReadColumns(JsonElement json, IDictionary<string, object> columns)
    {
        foreach (var property in json.EnumerateObject())
        {
            var isMetadata = property.Name.StartsWith("odata.", StringComparison.Ordinal)
                || property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal);
            if (!isMetadata && property.Value.ValueKind is not JsonValueKind.Null)
            {
                var type = json.TryGetProperty(property.Name + TypeSuffix, out var name) ? name.GetString() : null;
                columns[property.Name] = ReadColumn(property.Value, type);
            }
        }
    }

    private static object ReadColumn(JsonElement json, string? type) => type switch
    {
        EdmType.Int64 => EdmType.Of<long>().Read(json),
        EdmType.Double => EdmType.Of<double>().Read(json),
        EdmType.DateTime => EdmType.Of<DateTimeOffset>().Read(json),
        EdmType.Guid => EdmType.Of<Guid>().Read(json),
        EdmType.Binary => json.GetBytesFromBase64(),
        _ => ReadUntyped(json),
    };

    private static object ReadUntyped(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when json.TryGetInt32(out var number) => number,
        JsonValueKind.Number => json.GetDouble(),
        _ => throw new InvalidDataException($"A table column cannot hold JSON of kind {json.ValueKind}."),
    };
}
