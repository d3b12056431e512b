using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A column of a value type.</summary>
internal sealed class ValueColumn<TEntity, TValue>(string name, Func<TEntity, TValue> get, Action<TEntity, TValue> set) : EntityColumn(name)
    where TEntity : ITableEntity
    where TValue : struct
{
    private readonly EdmType<TValue> _type = EdmType.Of<TValue>();

    public override void Write(Utf8JsonWriter json, ITableEntity entity) =>
        json.WriteColumn(Name, TypeName, _type, get((TEntity)entity));

    public override void Read(JsonElement json, ITableEntity entity) => set((TEntity)entity, _type.Read(json));
}
