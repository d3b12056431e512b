using Microsoft.AspNetCore.Http.Features;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Intake.Sms;

namespace SendVoice.Functions.Messaging;

/// <summary>Reads Twilio's form post and verifies that Twilio sent it, before anything else looks at it.</summary>
public sealed class TwilioSmsRequest(TwilioSignature signature)
{
    /// <summary>A message has at most 1,600 characters; with every parameter percent-encoded this is several times what Twilio sends.</summary>
    private const long MaxBytes = 64 * 1024;

    /// <summary>Twilio's ids have 34 characters.</summary>
    private const int LongestId = 64;

    public async Task<SmsRead> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return SmsRead.Refused(StatusCodes.Status415UnsupportedMediaType);
        if (await RefuseFormAsync(request, cancellation) is { } status)
            return SmsRead.Refused(status);
        if (!await signature.IsGenuineAsync(request, cancellation))
            return SmsRead.Refused(StatusCodes.Status403Forbidden);
        return ToMessage(request.Form) is { } message ? SmsRead.Verified(message) : SmsRead.Refused(StatusCodes.Status400BadRequest);
    }

    /// <summary>Reads the form within its limits; afterwards it is <see cref="HttpRequest.Form"/>.</summary>
    /// <returns>The status that refuses it, or null.</returns>
    private static async Task<int?> RefuseFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes)
            return StatusCodes.Status413PayloadTooLarge;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes;
        try
        {
            await request.ReadFormAsync(new FormOptions { BufferBody = false, ValueLengthLimit = (int)MaxBytes }, cancellation);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            // A body that did not say its length and went over the limit, or broke off.
            return refused.StatusCode;
        }
        catch (NotSupportedException)
        {
            // The content type names an encoding that is not safe to read (UTF-7). Nobody has been verified yet, so it may be anybody.
            return StatusCodes.Status415UnsupportedMediaType;
        }
        catch (InvalidDataException)
        {
            // Not a form that Twilio sends: too many fields, or characters that no form can hold.
            return StatusCodes.Status400BadRequest;
        }
    }

    private static SmsMessage? ToMessage(IFormCollection form)
    {
        var (id, from, to) = (form["MessageSid"].ToString(), form["From"].ToString(), form["To"].ToString());
        var words = new RawText(form["Body"].ToString());
        return !string.IsNullOrWhiteSpace(id) && id.Length <= LongestId && from.Length > 0 && to.Length > 0 && words.Length <= CommentIntake.MaxCharacters
            ? new SmsMessage(id, from, to, words)
            : null;
    }
}
