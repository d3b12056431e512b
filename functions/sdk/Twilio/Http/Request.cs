using System.Net;
using Twilio.Rest;

namespace Twilio.Http;

public class Request
{
    private const string DefaultRegion = "us1";

    /// <param name="method">The method.</param>
    /// <param name="domain">The first part of the host's name.</param>
    /// <param name="uri">The path, with its leading slash.</param>
    /// <param name="region">A Twilio region; Twilio's default if left out.</param>
    /// <param name="queryParams">Fields of the query.</param>
    /// <param name="postParams">Fields of the form in the body.</param>
    /// <param name="edge">A Twilio edge location; Twilio's default if left out.</param>
    public Request(
        HttpMethod method,
        Domain domain,
        string uri,
        string? region = null,
        List<KeyValuePair<string, string>>? queryParams = null,
        List<KeyValuePair<string, string>>? postParams = null,
        string? edge = null)
    {
        Method = method;
        Uri = new Uri($"https://{domain}.twilio.com{uri}");
        (Region, Edge) = (region, edge);
        QueryParams = queryParams ?? [];
        PostParams = postParams ?? [];
    }

    public HttpMethod Method { get; }

    /// <summary>The address before region, edge and query are put in.</summary>
    public Uri Uri { get; }

    public string Username { get; set; } = "";

    public string Password { get; set; } = "";

    public string? Region { get; set; }

    public string? Edge { get; set; }

    public List<KeyValuePair<string, string>> QueryParams { get; }

    public List<KeyValuePair<string, string>> PostParams { get; }

    public void SetAuth(string username, string password) => (Username, Password) = (username, password);

    /// <summary>The whole address: <c>https://{product}.{edge}.{region}.twilio.com/path?query</c>.</summary>
    public Uri ConstructUrl()
    {
        var address = new UriBuilder(Uri) { Host = Host() };
        if (QueryParams.Count > 0)
            address.Query = string.Join('&', QueryParams.Select(field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value)}"));
        return address.Uri;
    }

    private string Host()
    {
        var product = Uri.Host.Split('.')[0];
        var region = Region ?? (Edge is null ? null : DefaultRegion);
        return string.Join('.', new[] { product, Edge, region, "twilio", "com" }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
