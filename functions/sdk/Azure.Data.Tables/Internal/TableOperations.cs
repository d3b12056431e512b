using Azure.Core;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

/// <summary>The kinds of request there are, and what each counts as success.</summary>
internal static class TableOperations
{
    public static StorageOperation CreateTable { get; } = new(RequestMethod.Post, 201, 204);

    public static StorageOperation CreateTableIfNone { get; } = new(RequestMethod.Post, 201, 204, 409);

    public static StorageOperation Get { get; } = new(RequestMethod.Get, 200);

    public static StorageOperation GetIfAny { get; } = new(RequestMethod.Get, 200, 404);

    public static StorageOperation Insert { get; } = new(RequestMethod.Post, 201, 204);

    public static StorageOperation Replace { get; } = new(RequestMethod.Put, 204);

    public static StorageOperation Merge { get; } = new(RequestMethod.Patch, 204);

    /// <summary>What is gone already is as good as deleted.</summary>
    public static StorageOperation Delete { get; } = new(RequestMethod.Delete, 204, 404);

    public static StorageOperation Batch { get; } = new(RequestMethod.Post, 202);

    public static StorageOperation Write(TableUpdateMode mode) => mode switch
    {
        TableUpdateMode.Merge => Merge,
        TableUpdateMode.Replace => Replace,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, message: null),
    };
}
