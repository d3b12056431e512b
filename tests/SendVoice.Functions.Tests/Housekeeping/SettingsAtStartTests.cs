using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;
using SendVoice.Core.Theming;
using SendVoice.Functions.Housekeeping.Settings;
using SendVoice.Testing;

namespace SendVoice.Functions.Tests.Housekeeping;

public sealed class SettingsAtStartTests : IDisposable
{
    private readonly string _config = Directory.CreateTempSubdirectory("settings-").FullName;

    public SettingsAtStartTests()
    {
        var shipped = RepositoryRoot.Combine("functions", "SendVoice.Functions", "config");
        foreach (var file in Directory.GetFiles(shipped, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_config, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_config, recursive: true);

    private static HostApplicationBuilder Start(string? directory)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration[SettingsServices.DirectoryKey] = directory;
        builder.AddSettings();
        return builder;
    }

    private void AssertStopped(string message)
    {
        var stop = Assert.Throws<SettingsException>(() => Start(_config));
        Assert.Equal(message, stop.Message);
    }

    [Fact]
    public void The_settings_that_ship_beside_the_app_start_it()
    {
        using var host = Start(null).Build();

        var area = Assert.Single(host.Services.GetRequiredService<AreaRegistry>().All);
        Assert.Equal("Exampleshire", area.Name);
        Assert.Equal(25, host.Services.GetRequiredService<Taxonomy>().Themes.Count);
        Assert.Equal(7, host.Services.GetRequiredService<SurveyCatalogue>().All.Count);
    }

    [Fact]
    public void Another_folder_can_be_named()
    {
        File.Move(Path.Combine(_config, "areas", "exampleshire.json"), Path.Combine(_config, "areas", "elsewhere.json"));
        using var host = Start(_config).Build();

        Assert.Equal("elsewhere", host.Services.GetRequiredService<AreaRegistry>().All[0].Key.Value);
    }

    [Fact]
    public void A_bad_field_stops_the_start()
    {
        Spoil("areas/exampleshire.json", "\"sealedDays\": 30", "\"sealedDays\": 400");
        AssertStopped("exampleshire.json: retention.sealedDays must be from 1 to 90, not 400.");
    }

    [Fact]
    public void A_board_for_a_workstream_that_does_not_exist_stops_the_start()
    {
        Spoil("areas/exampleshire.json", "Integrated Assessment and Compliance", "Assessment");
        AssertStopped("exampleshire.json: boards[2].workstreams[0] is 'Assessment', which is not a workstream of the taxonomy.");
    }

    [Fact]
    public void A_language_the_surveys_do_not_speak_stops_the_start()
    {
        Spoil("areas/exampleshire.json", "[\"en\"]", "[\"en\", \"pl\"]");
        AssertStopped("exampleshire.json: languages[1] is 'pl', in which the survey 'group' is not worded.");
    }

    [Fact]
    public void A_missing_taxonomy_stops_the_start()
    {
        File.Delete(Path.Combine(_config, "taxonomy.json"));
        AssertStopped($"taxonomy.json: the file is missing from '{_config}'.");
    }

    [Fact]
    public void A_missing_folder_stops_the_start()
    {
        Directory.Delete(Path.Combine(_config, "surveys"), recursive: true);
        AssertStopped($"surveys: the folder is missing from '{_config}'.");
    }

    [Fact]
    public void An_installation_without_areas_does_not_start()
    {
        File.Delete(Path.Combine(_config, "areas", "exampleshire.json"));
        AssertStopped("areas: the folder holds no .json file.");
    }

    [Fact]
    public void A_file_in_another_encoding_stops_the_start()
    {
        File.WriteAllBytes(Path.Combine(_config, "areas", "exampleshire.json"), [(byte)'{', 0xE9, (byte)'}']);
        AssertStopped("exampleshire.json: the file must be saved as UTF-8.");
    }

    private void Spoil(string name, string old, string replacement)
    {
        var file = Path.Combine(_config, name);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
