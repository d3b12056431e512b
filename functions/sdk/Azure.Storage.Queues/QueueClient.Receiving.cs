using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues;

public partial class QueueClient
{
    /// <returns>No value when no message is visible.</returns>
    public virtual async Task<Response<QueueMessage?>> ReceiveMessageAsync(
        TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        var received = await ReceiveMessagesAsync(1, visibilityTimeout, cancellationToken);
        return Response.FromValue(received.Value.FirstOrDefault(), received.GetRawResponse());
    }

    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync() => ReceiveMessagesAsync(cancellationToken: default);

    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync(CancellationToken cancellationToken = default) =>
        ReceiveMessagesAsync(maxMessages: null, visibilityTimeout: null, cancellationToken);

    /// <param name="maxMessages">1 to 32; null, 1.</param>
    /// <param name="visibilityTimeout">How long nobody else sees them; null, 30 seconds.</param>
    /// <param name="cancellationToken">Gives up; messages may have been taken, and come back after their timeout.</param>
    /// <exception cref="FormatException">The encoding is base64 and a body is not. All of them come back after their timeout.</exception>
    public virtual async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        using var http = _connection.NewMessage(Look, _messages);
        http.Request.Uri.AppendOptional("numofmessages", maxMessages);
        http.Request.Uri.AppendOptional("visibilitytimeout", visibilityTimeout);
        var response = await _connection.SendAsync(http, cancellationToken);
        return Response.FromValue(QueueXml.ReadMessages(response, _connection.Encoding), response);
    }

    /// <returns>No value when no message is visible.</returns>
    public virtual async Task<Response<PeekedMessage?>> PeekMessageAsync(CancellationToken cancellationToken = default)
    {
        var peeked = await PeekMessagesAsync(1, cancellationToken);
        return Response.FromValue(peeked.Value.FirstOrDefault(), peeked.GetRawResponse());
    }

    /// <summary>Looks at messages and leaves them as they are.</summary>
    /// <param name="maxMessages">1 to 32; null, 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual async Task<Response<PeekedMessage[]>> PeekMessagesAsync(
        int? maxMessages = null, CancellationToken cancellationToken = default)
    {
        using var http = _connection.NewMessage(Look, _messages);
        http.Request.Uri.AppendQuery("peekonly", "true");
        http.Request.Uri.AppendOptional("numofmessages", maxMessages);
        var response = await _connection.SendAsync(http, cancellationToken);
        return Response.FromValue(QueueXml.ReadPeeked(response, _connection.Encoding), response);
    }
}
