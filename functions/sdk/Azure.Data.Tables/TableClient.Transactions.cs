using Azure.Core;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Does all of it or none. All actions are on one partition, each on a row of its own, at most 100 and 4 MiB.</summary>
    /// <returns>One response an action, in their order.</returns>
    /// <exception cref="TableTransactionFailedException">The service refused an action; none has happened.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var batch = new BatchRequest(_connection.Endpoint, Name);
        foreach (var action in transactionActions)
            batch.Add(action);

        using var message = _connection.NewMessage(TableOperations.Batch, "$batch");
        message.Request.Headers.SetValue("Content-Type", batch.ContentType);
        message.Request.Content = RequestContent.Create(batch.Finish());
        var response = await _connection.SendAsync(message, cancellationToken);
        var parts = BatchResponse.Read(response);
        if (parts.FirstOrDefault(part => part.IsRefusal) is { } refusal)
        {
            throw new TableTransactionFailedException(
                new RequestFailedException(refusal, innerException: null, StorageErrorDetailsParser.Instance));
        }

        return Response.FromValue<IReadOnlyList<Response>>(parts, response);
    }
}
