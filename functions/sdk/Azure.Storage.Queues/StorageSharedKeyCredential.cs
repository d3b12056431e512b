using Azure.Storage.Shared;

namespace Azure.Storage;

/// <summary>An account's name and key. The key can be renewed while clients use it.</summary>
public class StorageSharedKeyCredential
{
    /// <param name="accountName">As in the address of the account.</param>
    /// <param name="accountKey">Base64, as the portal shows it.</param>
    public StorageSharedKeyCredential(string accountName, string accountKey)
        : this(new StorageAccountKey(accountName, accountKey))
    {
    }

    internal StorageSharedKeyCredential(StorageAccountKey key) => Key = key;

    public string AccountName => Key.AccountName;

    internal StorageAccountKey Key { get; }

    public void SetAccountKey(string accountKey) => Key.Replace(accountKey);
}
