using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Language;

/// <summary>Azure AI Language behind <see cref="ISecondReader"/>, or nobody when none is set up.</summary>
public static class LanguageServices
{
    /// <summary>Settings that cannot work stop the start with an <see cref="OptionsValidationException"/> that names each.</summary>
    public static IHostApplicationBuilder AddLanguage(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<LanguageOptions>().BindConfiguration(LanguageOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsCheck>()
            .AddSingleton<ISecondReader>(MakeReader)
            .AddHostedService<SecondOpinionNotice>();
        return builder;
    }

    private static ISecondReader MakeReader(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<LanguageOptions>>().Value;
        if (options.Endpoint is null)
            return new NoSecondReader();
        var clock = services.GetRequiredService<TimeProvider>();
        var breaker = new Breaker(TimeSpan.FromSeconds(options.PauseSeconds), clock);
        var patience = TimeSpan.FromSeconds(options.PatienceSeconds) - Gathering.Wait;
        var service = new PiiService(MakeClient(options), breaker, patience, clock, services.GetRequiredService<ILogger<PiiService>>());
        return new LanguageReader(new Gathering(service.AskAsync, clock), breaker);
    }

    private static TextAnalyticsClient MakeClient(LanguageOptions options)
    {
        var once = new TextAnalyticsClientOptions();
        // A second try would come too late for the comment that waits, and a service in trouble is best left alone.
        once.Retry.MaxRetries = 0;
        // What is sent is anonymised, yet it is still what a person said.
        once.Diagnostics.IsLoggingContentEnabled = false;
        return string.IsNullOrEmpty(options.Key)
            ? new TextAnalyticsClient(options.Endpoint!, new DefaultAzureCredential(), once)
            : new TextAnalyticsClient(options.Endpoint!, new AzureKeyCredential(options.Key), once);
    }
}
