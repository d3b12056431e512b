using System.Globalization;
using Azure.Core;

namespace Azure.Storage.Queues;

internal static class QueryExtensions
{
    public static void AppendOptional(this RequestUriBuilder address, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            address.AppendQuery(name, value, escapeValue: true);
    }

    public static void AppendOptional(this RequestUriBuilder address, string name, int? value) =>
        address.AppendOptional(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>The service counts in whole seconds, −1 among them.</summary>
    public static void AppendOptional(this RequestUriBuilder address, string name, TimeSpan? value) =>
        address.AppendOptional(name, value is { } span ? (int)span.TotalSeconds : null);
}
