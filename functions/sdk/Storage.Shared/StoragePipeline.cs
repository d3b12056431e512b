using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Shared;

internal static class StoragePipeline
{
    private const string Scope = "https://storage.azure.com/.default";

    /// <summary>Lets through to the log what says why a request failed, and nothing that came from a person or opens an account.</summary>
    public static void LogWhyRequestsFail(this ClientOptions options)
    {
        foreach (var header in (string[])["x-ms-error-code", "x-ms-version"])
            options.Diagnostics.LoggedHeaderNames.Add(header);

        options.Diagnostics.LoggedQueryParameters.Add("comp");
    }

    /// <param name="options">Retry, diagnostics, transport and the caller's own policies.</param>
    /// <param name="authentication">
    /// Null when the address itself carries the permission. It runs once a try, so that a late retry bears a fresh date.
    /// </param>
    public static HttpPipeline Build(ClientOptions options, HttpPipelinePolicy? authentication)
    {
        var parts = new HttpPipelineOptions(options) { RequestFailedDetailsParser = StorageErrorDetailsParser.Instance };
        if (authentication is not null)
            parts.PerRetryPolicies.Add(authentication);

        return HttpPipelineBuilder.Build(parts);
    }

    /// <exception cref="ArgumentException">The address is not HTTPS: a token opens the account for whoever hears it.</exception>
    public static HttpPipelinePolicy Bearer(Uri address, TokenCredential credential) => address.Scheme == Uri.UriSchemeHttps
        ? new BearerTokenAuthenticationPolicy(credential, Scope)
        : throw new ArgumentException("Cannot use TokenCredential without HTTPS.", nameof(address));
}
