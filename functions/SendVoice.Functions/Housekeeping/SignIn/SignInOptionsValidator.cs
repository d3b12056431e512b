using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Housekeeping.SignIn;

internal sealed class SignInOptionsValidator : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options) =>
        options.DevelopmentKey.Length is 0 or >= SignInOptions.ShortestKey
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"SignIn:DevelopmentKey must be empty or at least {SignInOptions.ShortestKey} characters long.");
}
