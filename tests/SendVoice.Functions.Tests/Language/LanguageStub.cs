using System.Text.Json;
using SendVoice.Testing.Http;

namespace SendVoice.Functions.Tests.Language;

/// <summary>Plays the service's <c>PiiEntityRecognition</c>, in the shapes that its documentation shows.</summary>
internal static class LanguageStub
{
    public const string Key = "not-a-real-key";

    /// <summary>Any other call is not registered and fails the test.</summary>
    public static StubRoute ExpectPii(this HttpStub stub) => stub.Expect(
        HttpMethod.Post, "/language/:analyze-text", request => request.Json().GetProperty("kind").GetString() == "PiiEntityRecognition");

    /// <summary>Finds the words wherever they stand in each document and answers for the last document first, as the service is free to.</summary>
    public static StubRoute Finding(this StubRoute route, params (string Text, string Category)[] words) => route.Answer(request =>
        Results([.. DocumentsOf(request).Reverse().Select(document => Document(document.Id, [.. words.SelectMany(word => In(document.Text, word))]))]));

    public static string Results(params object[] documents) => Results(documents, []);

    public static string Results(object[] documents, object[] errors) => JsonSerializer.Serialize(
        new { kind = "PiiEntityRecognitionResults", results = new { documents, errors, modelVersion = "2023-09-01" } });

    public static object Document(string id, params object[] entities) => new { redactedText = "****", id, entities, warnings = Array.Empty<object>() };

    public static object Entity(string text, string category, int offset, double score = 0.9, string? subcategory = null) => subcategory is null
        ? new { text, category, offset, length = text.Length, confidenceScore = score }
        : new { text, category, subcategory, offset, length = text.Length, confidenceScore = score };

    public static object Refused(string id) => new
    {
        id,
        error = new { code = "InvalidArgument", message = "Invalid document in request.", innererror = new { code = "InvalidDocument", message = "Document text is empty." } },
    };

    public static IEnumerable<(string Id, string Text)> DocumentsOf(StubRequest request) =>
        request.Json().GetProperty("analysisInput").GetProperty("documents").EnumerateArray()
            .Select(document => (document.GetProperty("id").GetString()!, document.GetProperty("text").GetString()!));

    private static IEnumerable<object> In(string text, (string Text, string Category) word)
    {
        for (var at = text.IndexOf(word.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word.Text, at + 1, StringComparison.Ordinal))
            yield return Entity(word.Text, word.Category, at);
    }
}
