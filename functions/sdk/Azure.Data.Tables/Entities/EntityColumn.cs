using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>One property of an entity type, and how it goes to the service and comes back.</summary>
internal abstract class EntityColumn(string name)
{
    public string Name { get; } = name;

    protected string TypeName { get; } = name + "@odata.type";

    /// <summary>Writes nothing for null: the service keeps no nulls.</summary>
    public abstract void Write(Utf8JsonWriter json, ITableEntity entity);

    public abstract void Read(JsonElement json, ITableEntity entity);
}
