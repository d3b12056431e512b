using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables;

/// <summary>The columns of one entity type, worked out once.</summary>
internal sealed class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> Known = new();

    private readonly FrozenDictionary<string, EntityColumn> _byName;

    private EntityShape(Type type)
    {
        Columns =
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters() is [])
                .Where(property => property.Name is not (nameof(ITableEntity.ETag) or nameof(ITableEntity.Timestamp)))
                .Where(property => !property.IsDefined(typeof(IgnoreDataMemberAttribute)))
                .Select(property => Column(type, property)),
        ];
        _byName = Columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<EntityColumn> Columns { get; }

    public static EntityShape Of(Type type) => Known.GetOrAdd(type, static type => new EntityShape(type));

    /// <summary>Null for a column that the type has no property for.</summary>
    public EntityColumn? Find(string name) => _byName.GetValueOrDefault(name);

    private static EntityColumn Column(Type type, PropertyInfo property)
    {
        var name = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;
        var underlying = Nullable.GetUnderlyingType(property.PropertyType);
        var value = underlying ?? property.PropertyType;
        if (value.IsEnum)
            return new EnumColumn(name, property);

        var kind = underlying is not null ? typeof(NullableColumn<,>)
            : value.IsValueType ? typeof(ValueColumn<,>)
            : typeof(ReferenceColumn<,>);
        var get = property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(type, property.PropertyType));
        var set = property.SetMethod!.CreateDelegate(typeof(Action<,>).MakeGenericType(type, property.PropertyType));
        return (EntityColumn)Activator.CreateInstance(kind.MakeGenericType(type, value), name, get, set)!;
    }
}
