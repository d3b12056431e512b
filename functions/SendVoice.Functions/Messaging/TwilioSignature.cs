using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using Twilio.Security;

namespace SendVoice.Functions.Messaging;

/// <summary>Tells whether a form posted to the app came from Twilio.</summary>
/// <param name="options">The account whose token signs, and the address Twilio calls.</param>
public sealed class TwilioSignature(IOptions<TwilioOptions> options)
{
    public const string Header = "X-Twilio-Signature";

    private readonly RequestValidator _validator = new(options.Value.AuthToken);
    private readonly string _publicAddress = options.Value.PublicAddress!.AbsoluteUri.TrimEnd('/');

    /// <summary>
    /// Whether the request carries one signature, made under the account's token, of the public address with this
    /// request's path and query and of every field of its form. The internal host, which a proxy chooses and a caller
    /// can forge, plays no part. The comparison takes the same time whatever the signature.
    /// </summary>
    /// <remarks>
    /// A field sent twice is refused: Twilio sends none so, and which of the two was signed could not be told. Names that
    /// differ only in capitals are the same field. The form can be read again from <see cref="HttpRequest.Form"/>.
    /// </remarks>
    /// <exception cref="BadHttpRequestException">The body is larger than the host allows.</exception>
    public async Task<bool> IsGenuineAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType || request.Headers[Header] is not [{ Length: > 0 } signature])
            return false;

        return await ReadFormAsync(request, cancellationToken) is { } form
            && form.All(field => field.Value.Count == 1)
            && _validator.Validate(SignedAddress(request), form.ToDictionary(field => field.Key, field => field.Value.ToString()), signature);
    }

    private string SignedAddress(HttpRequest request) =>
        _publicAddress + UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString);

    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            // More fields, or longer ones, than a form may have: nothing Twilio sends is like that.
            return null;
        }
    }
}
