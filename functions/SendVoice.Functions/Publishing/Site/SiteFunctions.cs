using Microsoft.Azure.Functions.Worker;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>The addresses that dress every page, and the answer to addresses that nobody has.</summary>
public sealed class SiteFunctions(SitePages pages, SiteAssets assets)
{
    [Function("Asset")]
    public IResult Asset(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{*path}")] HttpRequest request, string? path)
    {
        var parts = (path ?? "").Split('/');
        return parts.Length == 2 && assets.Find(parts[1]) is { } asset
            ? new AssetResult(asset, isCurrent: parts[0] == assets.Version)
            : pages.Problem(StatusCodes.Status404NotFound);
    }

    [Function("AccessibilityStatement")]
    public IResult Accessibility(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{area}/accessibility")] HttpRequest request, string area) =>
        pages.Find(area) is { } known
            ? pages.Page<AccessibilityPage>(known, StatusCodes.Status200OK)
            : pages.Problem(StatusCodes.Status404NotFound);

    /// <summary>Every address that no other function has.</summary>
    [Function("UnknownAddress")]
    public IResult Unknown([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request, string? path) =>
        pages.Problem(StatusCodes.Status404NotFound, pages.Find((path ?? "").Split('/')[0]));
}
