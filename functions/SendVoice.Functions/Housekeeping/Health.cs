using Microsoft.Azure.Functions.Worker;

namespace SendVoice.Functions.Housekeeping;

/// <summary>
/// Answers as soon as the app takes requests, whatever storage does: a platform that restarted the app because storage is away would only make
/// things worse.
/// </summary>
public sealed class Health
{
    [Function(nameof(Health))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) => Results.Text("ok");
}
