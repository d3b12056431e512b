using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Areas;
using SendVoice.Functions.Housekeeping.Settings;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Publishing;
using SendVoice.Functions.Storage;

namespace SendVoice.Cli.Local;

/// <summary>
/// The app's own services over an installation's storage, for commands that take part in it. Nothing of the app is started: no page is
/// served and no queue is read.
/// </summary>
internal sealed class Installation : IDisposable
{
    private readonly IHost _host;

    private Installation(IHost host, Uri? url, IReadOnlyDictionary<string, string> settings) => (_host, Url, Settings) = (host, url, settings);

    /// <summary>Where its pages are; null when only its storage is known.</summary>
    public Uri? Url { get; }

    /// <summary>As the app has them in its environment.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>What runs here, or the storage account that the environment names.</summary>
    /// <exception cref="CommandFailedException">Neither.</exception>
    /// <exception cref="SettingsException">A settings file cannot be used.</exception>
    public static Installation Open(Checkout checkout)
    {
        var settings = LocalSettings.Open(checkout);
        if (!settings.UsesEmbeddedStorage)
            return Open(Running.Find(checkout)?.Url, settings.ForTheApp(Running.Find(checkout)?.Url, null));

        var running = Running.Find(checkout)
            ?? throw new CommandFailedException($"SendVoice does not run here: start `sendvoice up`, or name a storage account in {LocalSettings.Storage}.");
        return Open(running.Url, settings.ForTheApp(running.Url, running.Storage));
    }

    /// <param name="url">Where its pages are.</param>
    /// <param name="settings">As the app has them in its environment.</param>
    public static Installation Open(Uri? url, IReadOnlyDictionary<string, string> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting =>
            KeyValuePair.Create(setting.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), (string?)setting.Value)));
        builder.AddSettings();
        builder.AddStorage();
        builder.AddIntake();
        builder.AddPublishing();
        return new(builder.Build(), url, settings);
    }

    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    /// <exception cref="BadUsageException">There is no such area; the message names those there are.</exception>
    public Area Area(string key)
    {
        var areas = Get<AreaRegistry>();
        return AreaKey.TryParse(key, out var parsed) && areas.Find(parsed) is { } area
            ? area
            : throw new BadUsageException($"There is no area {key}: choose one of {string.Join(", ", areas.All.Select(known => known.Key))}.");
    }

    public void Dispose() => _host.Dispose();
}
