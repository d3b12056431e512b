using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SendVoice.Functions.Messaging;

namespace SendVoice.Functions.Tests.Messaging;

public sealed class TwilioOptionsTests
{
    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal)
    {
        ["Twilio:AccountSid"] = "AC0123456789abcdef0123456789ABCDEF",
        ["Twilio:AuthToken"] = "not-a-real-token",
        ["Twilio:PublicAddress"] = "https://sendvoice.example.org/",
    };

    [Fact]
    public async Task Whole_settings_start_the_app()
    {
        using var host = Build();

        await host.StartAsync();

        var options = host.Services.GetRequiredService<IOptions<TwilioOptions>>().Value;
        Assert.Equal(new Uri("https://sendvoice.example.org/"), options.PublicAddress);
        await host.StopAsync();
    }

    [Theory]
    [InlineData("AccountSid", null, "Twilio:AccountSid is missing.")]
    [InlineData("AccountSid", "", "Twilio:AccountSid is missing.")]
    [InlineData("AccountSid", "SK0123456789abcdef0123456789ABCDEF", "Twilio:AccountSid must be AC and 32 hexadecimal digits, not 'SK0123456789abcdef0123456789ABCDEF'.")]
    [InlineData("AccountSid", "AC0123456789abcdef0123456789ABCDEF\n", "Twilio:AccountSid must be AC and 32 hexadecimal digits, not 'AC0123456789abcdef0123456789ABCDEF\n'.")]
    [InlineData("AuthToken", null, "Twilio:AuthToken is missing.")]
    [InlineData("AuthToken", "  ", "Twilio:AuthToken is missing.")]
    [InlineData("AuthToken", "not-a-real-token ", "Twilio:AuthToken must have no spaces in it or around it.")]
    [InlineData("PublicAddress", null, "Twilio:PublicAddress is missing.")]
    [InlineData("PublicAddress", "", "Twilio:PublicAddress is missing.")]
    [InlineData("PublicAddress", "sendvoice.example.org", "Twilio:PublicAddress must be an absolute https address, not 'sendvoice.example.org'.")]
    [InlineData("PublicAddress", "/hooks", "Twilio:PublicAddress must be an absolute https address, not '/hooks'.")]
    [InlineData("PublicAddress", "http://sendvoice.example.org", "Twilio:PublicAddress must be an absolute https address, not 'http://sendvoice.example.org'.")]
    [InlineData("PublicAddress", "https://sendvoice.example.org/?a=b", "Twilio:PublicAddress must have neither query nor fragment, but is 'https://sendvoice.example.org/?a=b'.")]
    [InlineData("PublicAddress", "https://name:word@sendvoice.example.org/", "Twilio:PublicAddress must not hold a name or password.")]
    public async Task A_setting_that_cannot_work_stops_the_start_and_is_named(string setting, string? value, string failure)
    {
        _settings[$"Twilio:{setting}"] = value;
        using var host = Build();

        var stop = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal([failure], stop.Failures);
        Assert.DoesNotContain("not-a-real-token", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_missing_setting_is_named_at_once()
    {
        _settings.Clear();
        using var host = Build();

        var stop = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(["Twilio:AccountSid is missing.", "Twilio:AuthToken is missing.", "Twilio:PublicAddress is missing."], stop.Failures);
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        foreach (var (key, value) in _settings)
            builder.Configuration[key] = value;
        builder.AddMessaging();
        return builder.Build();
    }
}
