using Azure.Core;
using Azure.Storage.Shared;

namespace Azure.Data.Tables;

/// <summary>How a table client speaks to its service; retries, diagnostics and transport come from the base.</summary>
public class TableClientOptions : ClientOptions
{
    private const ServiceVersion Latest = ServiceVersion.V2020_12_06;

    public TableClientOptions(ServiceVersion serviceVersion = Latest)
    {
        VersionText = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion), serviceVersion, message: null),
        };
        this.LogWhyRequestsFail();
    }

    /// <summary>Versions of the REST service, by the day each came out.</summary>
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }

    /// <summary>The value of the <c>x-ms-version</c> header.</summary>
    internal string VersionText { get; }
}
