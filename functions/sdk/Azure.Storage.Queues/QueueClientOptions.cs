using Azure.Core;
using Azure.Storage.Shared;

namespace Azure.Storage.Queues;

/// <summary>How a queue client speaks to its service; retries, diagnostics and transport come from the base.</summary>
public class QueueClientOptions : ClientOptions
{
    private const ServiceVersion Latest = ServiceVersion.V2025_07_05;

    public QueueClientOptions(ServiceVersion version = Latest)
    {
        Version = version;
        VersionText = Enum.IsDefined(version)
            ? version.ToString()[1..].Replace('_', '-')
            : throw new ArgumentOutOfRangeException(nameof(version), version, message: null);
        this.LogWhyRequestsFail();
    }

    /// <summary>Versions of the REST service, by the day each came out.</summary>
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2019_07_07 = 2,
        V2019_12_12 = 3,
        V2020_02_10 = 4,
        V2020_04_08 = 5,
        V2020_06_12 = 6,
        V2020_08_04 = 7,
        V2020_10_02 = 8,
        V2020_12_06 = 9,
        V2021_02_12 = 10,
        V2021_04_10 = 11,
        V2021_06_08 = 12,
        V2021_08_06 = 13,
        V2021_10_04 = 14,
        V2021_12_02 = 15,
        V2022_11_02 = 16,
        V2023_01_03 = 17,
        V2023_05_03 = 18,
        V2023_08_03 = 19,
        V2023_11_03 = 20,
        V2024_02_04 = 21,
        V2024_05_04 = 22,
        V2024_08_04 = 23,
        V2024_11_04 = 24,
        V2025_01_05 = 25,
        V2025_05_05 = 26,
        V2025_07_05 = 27,
    }

    public ServiceVersion Version { get; }

    public QueueMessageEncoding MessageEncoding { get; set; } = QueueMessageEncoding.None;

    /// <summary>The value of the <c>x-ms-version</c> header.</summary>
    internal string VersionText { get; }
}
