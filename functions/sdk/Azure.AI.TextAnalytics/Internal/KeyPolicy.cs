using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Signs each try with the key as it is then, so that a key can be renewed while the client runs.</summary>
internal sealed class KeyPolicy : HttpPipelineSynchronousPolicy
{
    private readonly AzureKeyCredential _credential;

    public KeyPolicy(AzureKeyCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _credential = credential;
    }

    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", _credential.Key);
}
