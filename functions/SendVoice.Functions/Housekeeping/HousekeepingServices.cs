using Microsoft.Extensions.Options;
using SendVoice.Functions.Housekeeping.SignIn;
using SendVoice.Functions.Housekeeping.Stuck;

namespace SendVoice.Functions.Housekeeping;

/// <summary>What keeps the installation in order: who may see what, and messages that got stuck.</summary>
public static class HousekeepingServices
{
    public static IHostApplicationBuilder AddHousekeeping(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        builder.Services.AddSingleton<StaffSession>();
        builder.Services.AddSingleton<StaffAccess>();
        builder.Services.AddSingleton<StuckMessages>();
        return builder;
    }
}
