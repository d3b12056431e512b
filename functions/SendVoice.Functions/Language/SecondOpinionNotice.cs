using Microsoft.Extensions.Options;
using SendVoice.Core.Areas;

namespace SendVoice.Functions.Language;

/// <summary>Says at start for how many areas the second opinion is on: it takes two switches, and one alone looks like both.</summary>
internal sealed partial class SecondOpinionNotice(AreaRegistry areas, IOptions<LanguageOptions> options, ILogger<SecondOpinionNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var asking = areas.All.Count(area => area.SecondOpinion);
        if (options.Value.Endpoint is not null)
            Log.On(logger, asking);
        else if (asking > 0)
            Log.NoService(logger, asking);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Second opinion on: {Areas} areas ask for it")]
        public static partial void On(ILogger logger, int areas);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Second opinion off: {Areas} areas ask for it, but Language:Endpoint is not set")]
        public static partial void NoService(ILogger logger, int areas);
    }
}
