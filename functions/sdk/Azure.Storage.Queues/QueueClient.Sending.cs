using Azure.Core;
using Azure.Storage.Queues.Models;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

public partial class QueueClient
{
    private static readonly StorageOperation Post = new(RequestMethod.Post, 201);

    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText) =>
        SendMessageAsync(messageText, cancellationToken: default);

    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken = default) =>
        SendMessageAsync(messageText, visibilityTimeout: null, timeToLive: null, cancellationToken);

    /// <inheritdoc cref="SendMessageAsync(BinaryData, TimeSpan?, TimeSpan?, CancellationToken)"/>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendMessageAsync(BinaryData.FromString(messageText), visibilityTimeout, timeToLive, cancellationToken);

    /// <param name="message">At most 64 KiB once encoded.</param>
    /// <param name="visibilityTimeout">How long nobody sees it; null, at once.</param>
    /// <param name="timeToLive">How long it is kept; one second less than nothing, for ever; null, seven days.</param>
    /// <param name="cancellationToken">Gives up; the message may have been sent.</param>
    /// <remarks>A retry after a lost answer sends it twice: a queue delivers at least once.</remarks>
    public virtual async Task<Response<SendReceipt>> SendMessageAsync(
        BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
    {
        using var http = _connection.NewMessage(Post, _messages);
        http.Request.Uri.AppendOptional("visibilitytimeout", visibilityTimeout);
        http.Request.Uri.AppendOptional("messagettl", timeToLive);
        SetBody(http.Request, message);
        var response = await _connection.SendAsync(http, cancellationToken);
        return Response.FromValue(QueueXml.ReadSendReceipt(response), response);
    }

    /// <inheritdoc cref="UpdateMessageAsync(string, string, BinaryData, TimeSpan, CancellationToken)"/>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCoreAsync((messageId, popReceipt), messageText is null ? null : BinaryData.FromString(messageText), visibilityTimeout, cancellationToken);

    /// <summary>Puts a message one holds back for longer, or replaces its body; the pop receipt changes.</summary>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCoreAsync((messageId, popReceipt), message, visibilityTimeout, cancellationToken);

    public virtual async Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default)
    {
        using var http = Held(Remove, messageId, popReceipt);
        return await _connection.SendAsync(http, cancellationToken);
    }

    public virtual async Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default)
    {
        using var http = _connection.NewMessage(Remove, _messages);
        return await _connection.SendAsync(http, cancellationToken);
    }

    private async Task<Response<UpdateReceipt>> UpdateCoreAsync(
        (string Id, string PopReceipt) held, BinaryData? body, TimeSpan visibilityTimeout, CancellationToken cancellationToken)
    {
        using var http = Held(Put, held.Id, held.PopReceipt);
        http.Request.Uri.AppendOptional("visibilitytimeout", visibilityTimeout);
        if (body is not null)
            SetBody(http.Request, body);

        var response = await _connection.SendAsync(http, cancellationToken);
        return Response.FromValue(QueueXml.ReadUpdateReceipt(response), response);
    }

    private HttpMessage Held(StorageOperation operation, string messageId, string popReceipt)
    {
        var http = _connection.NewMessage(operation, _messages);
        http.Request.Uri.AppendPath("/" + Uri.EscapeDataString(messageId), escape: false);
        http.Request.Uri.AppendQuery("popreceipt", popReceipt, escapeValue: true);
        return http;
    }

    private void SetBody(Request request, BinaryData message)
    {
        request.Headers.SetValue("Content-Type", "application/xml");
        request.Content = RequestContent.Create(QueueXml.WriteMessage(message, _connection.Encoding));
    }
}
