using SendVoice.Functions.Intake.Web.Form;

namespace SendVoice.Functions.Intake.Web;

/// <summary>The form and the JSON route.</summary>
public static class WebIntakeServices
{
    public static IHostApplicationBuilder AddWebIntake(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebIntakeOptions>().BindConfiguration(WebIntakeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<SenderLimit>();
        builder.Services.AddSingleton<JourneySeal>();
        builder.Services.AddSingleton<SentCookie>();
        builder.Services.AddSingleton<FormPages>();
        builder.Services.AddSingleton<FormJourney>();
        return builder;
    }
}
