using SendVoice.Core.Safeguarding;
using SendVoice.Core.Theming;

namespace SendVoice.Functions.Processing;

/// <summary>From the queue to the stored comment.</summary>
public static class ProcessingServices
{
    public static IHostApplicationBuilder AddProcessing(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SafeguardingScreen>();
        builder.Services.AddSingleton<ThemeClassifier>();
        builder.Services.AddSingleton<AnonymiserCatalogue>();
        builder.Services.AddSingleton<CommentAnonymiser>();
        builder.Services.AddSingleton<WaitingSeals>();
        builder.Services.AddSingleton<AlertDesk>();
        builder.Services.AddSingleton<CommentMaker>();
        builder.Services.AddSingleton<CommentProcessor>();
        return builder;
    }
}
