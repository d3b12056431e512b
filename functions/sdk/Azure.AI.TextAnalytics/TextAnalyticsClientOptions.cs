using Azure.Core;

namespace Azure.AI.TextAnalytics;

public class TextAnalyticsClientOptions(
    TextAnalyticsClientOptions.ServiceVersion version = TextAnalyticsClientOptions.ServiceVersion.V2023_04_01) : ClientOptions
{
    public enum ServiceVersion
    {
        V2022_05_01 = 3,
        V2023_04_01 = 4,
    }

    /// <summary>The ISO 639-1 code assumed of a document that names no language.</summary>
    public string DefaultLanguage { get; set; } = "en";

    /// <summary>The ISO 3166-1 alpha-2 code assumed when a language is detected without a hint.</summary>
    public string DefaultCountryHint { get; set; } = "us";

    internal string Version { get; } = version switch
    {
        ServiceVersion.V2022_05_01 => "2022-05-01",
        ServiceVersion.V2023_04_01 => "2023-04-01",
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "This version of the service is not known."),
    };
}
