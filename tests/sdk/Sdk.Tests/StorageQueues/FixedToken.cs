using System.Collections.Concurrent;
using Azure.Core;

namespace Sdk.Tests.StorageQueues;

/// <summary>A credential that always has the same token, and remembers what it was asked to open.</summary>
internal sealed class FixedToken : TokenCredential
{
    private readonly ConcurrentQueue<string> _scopes = new();

    public IReadOnlyCollection<string> Scopes => _scopes;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        foreach (var scope in requestContext.Scopes)
            _scopes.Enqueue(scope);

        return new AccessToken("a-token", DateTimeOffset.MaxValue);
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
