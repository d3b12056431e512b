namespace SendVoice.Functions.Intake.Sms;

/// <summary>Intake by text message.</summary>
public static class SmsServices
{
    public static IHostApplicationBuilder AddSms(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SmsTexts>();
        builder.Services.AddSingleton<SmsComments>();
        builder.Services.AddSingleton<SmsIntake>();
        builder.Services.AddHostedService<SmsTextsCheck>();
        return builder;
    }
}
