using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SendVoice.Core.Comments;
using SendVoice.Functions.Language;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Tests.Language;

public sealed class LanguageOptionsTests
{
    [Theory]
    [InlineData("Endpoint", "language.example.org", "Language:Endpoint must be an absolute https address, not 'language.example.org'.")]
    [InlineData("Endpoint", "http://language.example.org", "Language:Endpoint must be an https address.")]
    [InlineData("Endpoint", "https://me@language.example.org", "Language:Endpoint must hold neither a name, a query nor a fragment.")]
    [InlineData("Endpoint", "", "Language:Key is set, but Language:Endpoint is missing.")]
    [InlineData("Key", "two words", "Language:Key must have no spaces in it or around it.")]
    [InlineData("PatienceSeconds", "0", "Language:PatienceSeconds must be from 0.1 to 10.")]
    [InlineData("PatienceSeconds", "60", "Language:PatienceSeconds must be from 0.1 to 10.")]
    [InlineData("PauseSeconds", "0", "Language:PauseSeconds must be from 1 to 3600.")]
    public void A_setting_that_cannot_work_is_named_and_the_key_is_never_repeated(string setting, string value, string reason)
    {
        using var host = HostWith((setting, value));

        var refusal = Assert.Throws<OptionsValidationException>(() => host.Services.GetRequiredService<IOptions<LanguageOptions>>().Value);

        Assert.Equal(reason, refusal.Message);
        Assert.DoesNotContain("two words", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_machine_itself_plain_http_needs_a_key_because_a_token_must_not_travel_in_the_open()
    {
        using var keyed = HostWith(("Endpoint", "http://127.0.0.1:5000"));
        using var keyless = HostWith(("Endpoint", "http://127.0.0.1:5000"), ("Key", ""));

        Assert.NotNull(keyed.Services.GetRequiredService<IOptions<LanguageOptions>>().Value.Endpoint);
        Assert.Throws<OptionsValidationException>(() => keyless.Services.GetRequiredService<IOptions<LanguageOptions>>().Value);
    }

    [Fact]
    public async Task Without_an_address_nobody_is_asked()
    {
        using var host = HostWith(("Endpoint", ""), ("Key", ""));

        var reading = await host.Services.GetRequiredService<ISecondReader>().ReadAsync(AnonymisedText.FromStore("anything"), CancellationToken.None);

        Assert.Equal(SecondOpinion.NotAsked, reading.Opinion);
    }

    private static IHost HostWith(params (string Setting, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var values = new Dictionary<string, string?> { ["Language:Endpoint"] = "https://language.example.org", ["Language:Key"] = LanguageStub.Key };
        foreach (var (setting, value) in settings)
            values[$"Language:{setting}"] = value;
        builder.Configuration.AddInMemoryCollection(values);
        builder.Services.AddLogging();
        builder.AddLanguage();
        return builder.Build();
    }
}
