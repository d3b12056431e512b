using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A column that is there or null: text and bytes.</summary>
internal sealed class ReferenceColumn<TEntity, TValue>(string name, Func<TEntity, TValue?> get, Action<TEntity, TValue?> set) : EntityColumn(name)
    where TEntity : ITableEntity
    where TValue : class
{
    private readonly EdmType<TValue> _type = EdmType.Of<TValue>();

    public override void Write(Utf8JsonWriter json, ITableEntity entity)
    {
        if (get((TEntity)entity) is { } value)
            json.WriteColumn(Name, TypeName, _type, value);
    }

    public override void Read(JsonElement json, ITableEntity entity) => set((TEntity)entity, _type.Read(json));
}
