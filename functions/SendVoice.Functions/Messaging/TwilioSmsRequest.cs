using Microsoft.AspNetCore.Http.Features;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake.Sms;

namespace SendVoice.Functions.Messaging;

/// <summary>Reads Twilio's form post and verifies that Twilio sent it, before anything else looks at it.</summary>
public sealed class TwilioSmsRequest(TwilioSignature signature)
{
    /// <summary>A message has at most 1,600 characters; with every parameter percent-encoded this is several times what Twilio sends.</summary>
    private const long MaxBytes = 64 * 1024;

    public async Task<SmsRead> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return SmsRead.Refused(StatusCodes.Status415UnsupportedMediaType);
        if (await ReadFormAsync(request, cancellation) is not { } form)
            return SmsRead.Refused(StatusCodes.Status413PayloadTooLarge);
        if (!await signature.IsGenuineAsync(request, cancellation))
            return SmsRead.Refused(StatusCodes.Status403Forbidden);
        return ToMessage(form) is { } message ? SmsRead.Verified(message) : SmsRead.Refused(StatusCodes.Status400BadRequest);
    }

    /// <returns>Null when the body is too large.</returns>
    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes)
            return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes;
        try
        {
            return await request.ReadFormAsync(new FormOptions { BufferBody = false, ValueLengthLimit = (int)MaxBytes }, cancellation);
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException)
        {
            // The server's limit for a body that does not say its length, or a form with absurdly many or long parts.
            return null;
        }
    }

    private static SmsMessage? ToMessage(IFormCollection form)
    {
        var (id, from, to) = (form["MessageSid"].ToString(), form["From"].ToString(), form["To"].ToString());
        return id.Length is > 0 and <= 64 && from.Length > 0 && to.Length > 0
            ? new SmsMessage(id, from, to, new RawText(form["Body"].ToString()))
            : null;
    }
}
