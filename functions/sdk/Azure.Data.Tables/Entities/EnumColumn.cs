using System.Reflection;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A column of an enum, nullable or not; held as the member's name.</summary>
internal sealed class EnumColumn(string name, PropertyInfo property) : EntityColumn(name)
{
    private readonly Type _enum = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public override void Write(Utf8JsonWriter json, ITableEntity entity)
    {
        if (property.GetValue(entity) is { } value)
            json.WriteString(Name, value.ToString());
    }

    public override void Read(JsonElement json, ITableEntity entity) =>
        property.SetValue(entity, Enum.Parse(_enum, json.GetString()!));
}
