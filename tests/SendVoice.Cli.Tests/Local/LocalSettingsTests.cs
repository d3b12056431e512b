using System.Runtime.Versioning;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Cli.Tests.Running;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Local;

public sealed class LocalSettingsTests
{
    [Fact]
    public void Settings_are_made_once_with_secrets_of_their_own()
    {
        using var one = new Home();
        using var other = new Home();

        var first = LocalSettings.OpenOrCreate(new(RepositoryRoot.Path, one.Path));
        var again = LocalSettings.OpenOrCreate(new(RepositoryRoot.Path, one.Path));
        var elsewhere = LocalSettings.OpenOrCreate(new(RepositoryRoot.Path, other.Path));

        Assert.Equal(first.Values, again.Values);
        Assert.NotEqual(first.Values["Sealing__Keys__k1"], elsewhere.Values["Sealing__Keys__k1"]);
        Assert.Equal(32, Convert.FromBase64String(first.Values["Receipts__Secret"]).Length);
        Assert.Matches("^AC[0-9a-f]{32}$", first.Values["Twilio__AccountSid"]);
        Assert.DoesNotContain(first.Values.Values, value => value.Contains('<', StringComparison.Ordinal));
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public void The_file_is_for_its_owner_only()
    {
        using var home = new Home();
        var checkout = new Checkout(RepositoryRoot.Path, home.Path);

        LocalSettings.OpenOrCreate(checkout);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(checkout.Settings));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"Value\":{}}")]
    [InlineData("{\"Values\":{\"Sealing__Keys__k1\":42}}")]
    public void A_file_that_cannot_be_read_is_named_and_not_repeated(string content)
    {
        using var home = new Home();
        var path = home.Write("local.settings.json", content);

        var exception = Assert.Throws<CommandFailedException>(() => LocalSettings.Open(new(RepositoryRoot.Path, home.Path)));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("42", exception.Message.Replace(path, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_is_given_the_storage_that_was_started_and_the_address_it_serves()
    {
        using var home = new Home();
        home.Write("local.settings.json", """{"Values":{"AzureWebJobsStorage":"UseDevelopmentStorage=true","Twilio__PublicAddress":"","Settings__Directory":""}}""");

        var settings = LocalSettings.Open(new(RepositoryRoot.Path, home.Path)).ForTheApp(new("http://localhost:7071"), "the real ports");

        Assert.Equal("the real ports", settings["AzureWebJobsStorage"]);
        Assert.Equal("http://localhost:7071", settings["Twilio__PublicAddress"]);
        Assert.DoesNotContain("Settings__Directory", settings.Keys);
    }
}
