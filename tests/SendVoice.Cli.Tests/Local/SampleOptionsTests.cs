using System.Reflection;
using System.Text.Json;
using SendVoice.Functions.Housekeeping.Settings;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Storage;
using SendVoice.Testing;

namespace SendVoice.Cli.Tests.Local;

/// <summary>The sample is where people look settings up: it has every option of the app, and none that the app does not have.</summary>
public sealed class SampleOptionsTests
{
    /// <summary>Options whose setting is not named by section and property.</summary>
    private static readonly Dictionary<(Type, string), string> OtherNames = new()
    {
        [(typeof(StorageOptions), nameof(StorageOptions.ConnectionString))] = "AzureWebJobsStorage",
        [(typeof(SecretOptions), nameof(SecretOptions.ReceiptSecret))] = "Receipts__Secret",
        [(typeof(SecretOptions), nameof(SecretOptions.RespondentPepper))] = "Respondents__Pepper",
        [(typeof(SealingOptions), nameof(SealingOptions.Keys))] = "Sealing__Keys__k1",
    };

    /// <summary>Settings that are read before there are options, or by Azure Functions itself.</summary>
    private static readonly string[] WithoutOptions =
        [SettingsServices.DirectoryKey.Replace(":", "__", StringComparison.Ordinal), "FUNCTIONS_WORKER_RUNTIME"];

    [Fact]
    public void Every_option_of_the_app_is_in_the_sample_and_nothing_else_is()
    {
        var options = typeof(StorageOptions).Assembly.GetTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.IsPublic);
        var settings = options.SelectMany(type => type.GetProperties().Select(property => SettingOf(type, property))).Concat(WithoutOptions);

        Assert.Equal(settings.Order(StringComparer.Ordinal), Sample().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Storage_is_patient_for_as_long_as_the_sample_says() =>
        Assert.Equal(new StorageOptions().CallTimeoutSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture), Value("Storage__CallTimeoutSeconds"));

    private static string SettingOf(Type type, PropertyInfo property) =>
        OtherNames.TryGetValue((type, property.Name), out var name) ? name : $"{SectionOf(type)}__{property.Name}";

    private static string SectionOf(Type type) =>
        type.GetField("Section")?.GetRawConstantValue() as string ?? throw new InvalidOperationException($"{type.Name} names no section.");

    private static IEnumerable<string> Sample() => Values().EnumerateObject().Select(value => value.Name);

    private static string? Value(string name) => Values().GetProperty(name).GetString();

    private static JsonElement Values() =>
        JsonElement.Parse(File.ReadAllBytes(RepositoryRoot.Combine("local.settings.sample.json"))).GetProperty("Values");
}
