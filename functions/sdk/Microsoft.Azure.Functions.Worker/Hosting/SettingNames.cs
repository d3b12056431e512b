using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>An attribute may leave a value to a setting, by its name between percent signs.</summary>
internal static class SettingNames
{
    public static string Resolve(IConfiguration settings, string text) => text is ['%', .. var name, '%']
        ? settings[name] ?? throw new InvalidOperationException($"Setting {name} is missing; a trigger takes its value from it.")
        : text;
}
