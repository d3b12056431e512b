using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Messaging;

/// <summary>Text messages, by way of Twilio.</summary>
public static class MessagingServices
{
    /// <summary>
    /// Registers what reads and verifies incoming messages. Settings that cannot work stop the start with an
    /// <see cref="OptionsValidationException"/> that names each.
    /// </summary>
    public static IHostApplicationBuilder AddMessaging(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<TwilioOptions>().BindConfiguration(TwilioOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<TwilioOptions>, TwilioOptionsCheck>()
            .AddSingleton<TwilioSignature>()
            .AddSingleton<TwilioSmsRequest>();
        return builder;
    }
}
