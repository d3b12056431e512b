using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using SendVoice.Core.Areas;
using SendVoice.Functions.Messaging;

namespace SendVoice.Functions.Intake.Sms;

/// <summary>Twilio's webhook for incoming text messages.</summary>
public sealed class SmsHook(AreaRegistry areas, SmsIntake intake, TwilioSmsRequest reader)
{
    [Function(nameof(SmsHook))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hooks/twilio/sms")] HttpRequest request, CancellationToken cancellation)
    {
        var read = await reader.ReadAsync(request, cancellation);
        if (read.Message is not { } message)
            return Results.StatusCode(read.Status);
        if (areas.BySmsNumber(message.To) is not { } area)
            return Results.StatusCode(StatusCodes.Status404NotFound);
        try
        {
            return new TwimlResult(await intake.TakeAsync(area, message, cancellation));
        }
        catch (IntakeUnavailableException)
        {
            // Nothing was accepted. Twilio tries again when the number's webhook address ends in "#rc=5&rp=all" (deployment guide).
            request.HttpContext.Response.Headers.RetryAfter = IntakeUnavailableException.SecondsToWait.ToString(CultureInfo.InvariantCulture);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
