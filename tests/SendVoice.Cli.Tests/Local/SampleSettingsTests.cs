using System.Text.Json;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Local;

public sealed class SampleSettingsTests
{
    private static readonly JsonElement Sample = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("local.settings.sample.json"))).RootElement;

    [Fact]
    public void Every_setting_is_explained_and_nothing_else_is()
    {
        var values = Sample.GetProperty("Values").EnumerateObject().Select(value => value.Name).Order(StringComparer.Ordinal);
        var notes = Sample.GetProperty("Notes").EnumerateObject().Select(note => note.Name).Where(name => name != "how").Order(StringComparer.Ordinal);

        Assert.Equal(values, notes);
    }

    [Fact]
    public void Every_explanation_says_something() =>
        Assert.All(Sample.GetProperty("Notes").EnumerateObject(), note => Assert.True(note.Value.GetString()!.Length > 40, note.Name));

    [Fact]
    public void The_sample_holds_no_secret()
    {
        string[] secrets = ["Sealing__Keys__k1", "Receipts__Secret", "Respondents__Pepper", "Twilio__AuthToken", "SignIn__DevelopmentKey"];

        Assert.All(secrets, name => Assert.Matches("^<random(-hex)?:[0-9]+>$", Sample.GetProperty("Values").GetProperty(name).GetString()));
        Assert.Equal("UseDevelopmentStorage=true", Sample.GetProperty("Values").GetProperty("AzureWebJobsStorage").GetString());
    }
}
