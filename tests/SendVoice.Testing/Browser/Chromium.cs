namespace SendVoice.Testing.Browser;

/// <summary>Where the browser is: Playwright brings none of its own here.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    /// <summary>The environment's <c>SENDVOICE_CHROMIUM</c>, or the first Chromium on the path.</summary>
    /// <exception cref="FileNotFoundException">There is none; says what to do.</exception>
    public static string Path()
    {
        var chosen = Environment.GetEnvironmentVariable("SENDVOICE_CHROMIUM");
        if (!string.IsNullOrEmpty(chosen))
            return chosen;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("The browser tests need Chromium: install it, or name it in SENDVOICE_CHROMIUM.");
    }
}
