using System.Security.Cryptography;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>
/// The style sheet and scripts that are embedded in the app. Their address holds a hash of all of them, so a browser may
/// keep them for ever and still never mixes two versions.
/// </summary>
public sealed class SiteAssets
{
    private const string Folder = "assets/";

    private readonly Dictionary<string, SiteAsset> _assets = new(StringComparer.Ordinal);

    public SiteAssets()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(SiteAssets).Assembly;
        var resources = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));
        foreach (var resource in resources.Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            hash.AppendData(content);
            _assets.Add(resource[Folder.Length..], SiteAsset.Of(resource, content));
        }

        Version = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>Of all assets together; scripts name each other by relative addresses.</summary>
    public string Version { get; }

    /// <summary>Where a page finds an asset: <c>/assets/&lt;version&gt;/site.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such asset.</exception>
    public string Address(string name) => _assets.ContainsKey(name)
        ? $"/{Folder}{Version}/{name}"
        : throw new KeyNotFoundException($"No asset '{name}' is embedded.");

    public SiteAsset? Find(string name) => _assets.GetValueOrDefault(name);
}
