using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using SendVoice.Core.Comments;
using SendVoice.Testing;
using SendVoice.Testing.App;
using SendVoice.Testing.Azurite;

namespace EndToEnd.Labelled;

/// <summary>All labelled comments go in by the JSON route; afterwards every place is searched for what identifies somebody.</summary>
public sealed partial class LabelledCommentsTests : IAsyncLifetime
{
    private readonly AzuriteServer _storage = new();

    public Task InitializeAsync() => _storage.StartAsync();

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task All_are_stored_once_and_no_identifier_rests_anywhere()
    {
        var comments = LabelledComment.ReadAll();
        Assert.Equal(240, comments.Count);
        await using var app = await AppProcess.StartAsync(new AppSettings { StorageConnection = _storage.ConnectionString });

        await Parallel.ForEachAsync(comments, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (comment, _) => await PostTwiceAsync(app, comment));
        var rows = await Eventually.GetAsync(RowsAsync, rows => rows.Count >= comments.Count);

        Assert.Equal(comments.Count, rows.Count);
        Assert.Equal(comments.Count, rows.Select(row => row.RowKey).Distinct(StringComparer.Ordinal).Count());
        var places = await PlacesAsync(app);
        var identifiers = comments.SelectMany(comment => comment.Patterned).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.True(identifiers.Count > 50);
        Assert.Empty(identifiers.SelectMany(identifier => Leaks(identifier, places)));
    }

    /// <summary>The second time with the same token, as an impatient client does.</summary>
    private static async Task PostTwiceAsync(AppProcess app, LabelledComment comment)
    {
        var body = new { text = comment.Text, respondent = comment.Respondent, token = Token(comment) };
        using var first = await PostAsync(app, body);
        using var second = await PostAsync(app, body);
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    /// <summary>A busy machine can break a connection; a client then sends again, which the token makes harmless. An app that died stays dead.</summary>
    private static async Task<HttpResponseMessage> PostAsync(AppProcess app, object body)
    {
        try
        {
            return await app.Client.PostAsJsonAsync("/api/exampleshire/comments", body);
        }
        catch (HttpRequestException)
        {
            // Sent again below; if that fails too, the test fails with what the app said.
        }

        try
        {
            return await app.Client.PostAsJsonAsync("/api/exampleshire/comments", body);
        }
        catch (HttpRequestException broken)
        {
            throw new InvalidOperationException(app.Log, broken);
        }
    }

    private static string Token(LabelledComment comment) => "labelled-comment-" + comment.Id;

    private async Task<IReadOnlyList<TableEntity>> RowsAsync()
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableClient(_storage.ConnectionString, "Comments").QueryAsync<TableEntity>((string?)null))
            rows.Add(row);
        return rows;
    }

    private async Task<IReadOnlyList<(string Place, string Text)>> PlacesAsync(AppProcess app)
    {
        var places = (await Everything.ReadAsync(_storage.ConnectionString)).ToList();
        places.Add(("log", app.Log));
        var month = Month.Of(DateTimeOffset.FromUnixTimeSeconds((await RowsAsync())[0].GetDateTimeOffset("ReceivedAt")!.Value.ToUnixTimeSeconds()));
        foreach (var path in new[] { $"/exampleshire/months/{month}", "/exampleshire/stuck", "/exampleshire" })
            places.Add(($"page {path}", await PageAsync(app, path)));
        return places;
    }

    private static async Task<string> PageAsync(AppProcess app, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", await StaffCookie.GetAsync(app));
        using var response = await app.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    /// <summary>
    /// Short identifiers (a part postcode) also turn up by chance in cipher text and in hashes, so for them those places count only where what stands
    /// there is not one of these.
    /// </summary>
    private static IEnumerable<string> Leaks(string identifier, IReadOnlyList<(string Place, string Text)> places)
    {
        var pattern = new Regex($@"(?<![A-Za-z0-9]){Regex.Escape(identifier)}(?![A-Za-z0-9])", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10));
        return places
            .Where(place => identifier.Length > 6 || !Opaque().IsMatch(place.Text))
            .Where(place => pattern.IsMatch(place.Text))
            .Select(place => $"{identifier} in {place.Place}");
    }

    [GeneratedRegex(@"^v1\.[a-z0-9]+\.[A-Za-z0-9_-]+$|^[0-9a-f]{64}$|^[0-9a-hjkmnp-tv-z]{26}(\|\d{3})?$|""sealed"":""v1\.")]
    private static partial Regex Opaque();
}
