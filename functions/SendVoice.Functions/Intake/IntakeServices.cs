using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SendVoice.Core.Comments.Sealing;

namespace SendVoice.Functions.Intake;

/// <summary>What every channel needs to accept a comment.</summary>
public static class IntakeServices
{
    public static IHostApplicationBuilder AddIntake(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<SecretOptions>()
            .Configure(options =>
            {
                options.ReceiptSecret = builder.Configuration["Receipts:Secret"] ?? "";
                options.RespondentPepper = builder.Configuration["Respondents:Pepper"] ?? "";
            })
            .ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<SealingOptions>().BindConfiguration(SealingOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SealingOptions>, SealingOptionsValidator>();
        builder.Services.AddSingleton(services => MakeSealer(services.GetRequiredService<IOptions<SealingOptions>>().Value));
        builder.Services.AddSingleton<SubmissionSeal>();
        builder.Services.AddSingleton<ReferenceCodes>();
        builder.Services.AddSingleton<RespondentKeys>();
        builder.Services.AddSingleton<FeedbackSender>();
        builder.Services.AddSingleton<CommentIntake>();
        return builder;
    }

    private static Sealer MakeSealer(SealingOptions options)
    {
        var keys = options.Keys.Select(pair => new SealingKey(pair.Key, Convert.FromBase64String(pair.Value))).ToList();
        return new Sealer(keys.Single(key => key.Id == options.CurrentKeyId), keys.Where(key => key.Id != options.CurrentKeyId));
    }
}
