namespace Azure.Storage.Shared;

/// <summary>
/// A connection string read for one service. Its forms: an account name and key (with a suffix or explicit endpoints),
/// endpoints with a shared access signature, and <c>UseDevelopmentStorage=true</c>.
/// </summary>
/// <param name="Endpoint">The service's address; carries the shared access signature as its query where there is one.</param>
/// <param name="Key">Null when requests are not to be signed.</param>
internal sealed record StorageConnectionString(Uri Endpoint, StorageAccountKey? Key)
{
    private const string EmulatorAccount = "devstoreaccount1";

    // Published with the emulator and the same everywhere; it opens nothing else.
    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="FormatException">A setting is malformed, or together they name no account. The text is not repeated.</exception>
    public static StorageConnectionString Parse(string connectionString, StorageService service)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var settings = Split(connectionString);
        if (string.Equals(settings.GetValueOrDefault("UseDevelopmentStorage"), "true", StringComparison.OrdinalIgnoreCase))
            return Emulator(service, settings.GetValueOrDefault("DevelopmentStorageProxyUri"));

        var signature = settings.GetValueOrDefault("SharedAccessSignature");
        var key = signature is null ? ReadKey(settings) : null;
        return new StorageConnectionString(WithQuery(ReadEndpoint(settings, service), signature), key);
    }

    private static Dictionary<string, string> Split(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !settings.TryAdd(setting[..equals].Trim(), setting[(equals + 1)..].Trim()))
                throw new FormatException("Settings must be of the form \"name=value\", each name once.");
        }

        return settings;
    }

    private static StorageConnectionString Emulator(StorageService service, string? proxy)
    {
        var host = new UriBuilder(proxy ?? "http://127.0.0.1") { Port = service.EmulatorPort, Path = EmulatorAccount };
        return new StorageConnectionString(host.Uri, new StorageAccountKey(EmulatorAccount, EmulatorKey));
    }

    private static StorageAccountKey? ReadKey(Dictionary<string, string> settings)
    {
        var name = settings.GetValueOrDefault("AccountName");
        var key = settings.GetValueOrDefault("AccountKey");
        return (name, key) switch
        {
            (null, null) => null,
            (not null, not null) => new StorageAccountKey(name, key),
            _ => throw NoAccount(),
        };
    }

    private static Uri ReadEndpoint(Dictionary<string, string> settings, StorageService service)
    {
        if (settings.TryGetValue(service.Name + "Endpoint", out var endpoint))
            return Uri.TryCreate(endpoint, UriKind.Absolute, out var address) ? address : throw NoAccount();

        var account = settings.GetValueOrDefault("AccountName") ?? throw NoAccount();
        var scheme = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return new Uri($"{scheme}://{account}.{service.Name.ToLowerInvariant()}.{suffix}/");
    }

    private static Uri WithQuery(Uri endpoint, string? query) =>
        query is null ? endpoint : new UriBuilder(endpoint) { Query = query.TrimStart('?') }.Uri;

    private static FormatException NoAccount() => new("No valid combination of account information found.");
}
