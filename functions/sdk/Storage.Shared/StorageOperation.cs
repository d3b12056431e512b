using Azure.Core;

namespace Azure.Storage.Shared;

/// <summary>What one kind of request counts as success; every other status becomes a <see cref="RequestFailedException"/>.</summary>
/// <remarks>Given to the pipeline as well, so that an expected 404 is not logged as an error.</remarks>
internal sealed class StorageOperation(RequestMethod method, params ushort[] successes)
{
    private readonly StatusCodeClassifier _classifier = new(successes);

    public void ApplyTo(HttpMessage message)
    {
        message.Request.Method = method;
        message.ResponseClassifier = _classifier;
    }
}
