using Microsoft.Playwright;
using Xunit;

namespace SendVoice.Testing.Browser;

/// <summary>One Chromium, shared by the tests of a class; each test opens pages of its own that share nothing.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>No sandbox, because test machines run as root; the rest keeps the browser from calling anybody.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A page in a context of its own, with no cookies.</summary>
    /// <param name="address">The site's address; pages are then opened by path.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, bool javaScript = true)
    {
        var browser = _browser ?? throw new InvalidOperationException("The browser has not been started.");
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        });
        return await context.NewPageAsync();
    }

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path(), Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
