using Azure.Storage.Shared;

namespace Azure.Data.Tables;

/// <summary>An account's name and key. The key can be renewed while clients use it.</summary>
public class TableSharedKeyCredential
{
    /// <param name="accountName">As in the address of the account.</param>
    /// <param name="accountKey">Base64, as the portal shows it.</param>
    public TableSharedKeyCredential(string accountName, string accountKey) => Key = new StorageAccountKey(accountName, accountKey);

    public string AccountName => Key.AccountName;

    internal StorageAccountKey Key { get; }

    public void SetAccountKey(string accountKey) => Key.Replace(accountKey);
}
