using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>The one address of the service's synchronous analyses: <c>POST /language/:analyze-text</c>.</summary>
internal sealed class AnalyzeTextEndpoint(Uri endpoint, HttpPipeline pipeline, string version)
{
    private static readonly FailureParser Failures = new();

    /// <exception cref="RequestFailedException">The service answered anything but 200.</exception>
    /// <exception cref="JsonException">The service answered 200 with something other than a whole result.</exception>
    public async Task<(Response Response, WireResults<TDocument> Results)> SendAsync<TDocument>(
        WireRequest request, bool? withStatistics, JsonTypeInfo<WireReply<TDocument>> shape, CancellationToken cancellationToken)
        where TDocument : WireDocument
    {
        using var message = pipeline.CreateMessage();
        Fill(message.Request, request, withStatistics);
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var response = message.Response;
        if (response.Status != 200)
            throw new RequestFailedException(response, null, Failures);

        var reply = JsonSerializer.Deserialize(response.Content, shape)
            ?? throw new JsonException("The service answered null where a result was due.");
        return (response, reply.Results);
    }

    private void Fill(Request message, WireRequest request, bool? withStatistics)
    {
        message.Method = RequestMethod.Post;
        message.Uri.Reset(endpoint);
        message.Uri.AppendPath("/language/:analyze-text", escape: false);
        message.Uri.AppendQuery("api-version", version);
        if (withStatistics is { } wanted)
            message.Uri.AppendQuery("showStats", wanted ? "true" : "false");
        message.Headers.Add("Accept", "application/json");
        message.Headers.Add("Content-Type", "application/json");
        message.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(request, Wire.Default.WireRequest));
    }
}
