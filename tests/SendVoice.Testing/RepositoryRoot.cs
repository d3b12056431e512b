namespace SendVoice.Testing;

/// <summary>Where the sources lie, for tests that start the real programs from them.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The folder that holds <c>SendVoice.sln</c>; throws when the tests run from outside a checkout.</summary>
    public static string Path => Found.Value;

    /// <summary>A path below the root; <paramref name="parts"/> are joined with the platform's separator.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SendVoice.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SendVoice.sln.");
    }
}
