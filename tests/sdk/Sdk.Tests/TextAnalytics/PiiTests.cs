using Azure;
using Azure.AI.TextAnalytics;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class PiiTests
{
    /// <summary>The example answer of the service's documentation for "PII detection".</summary>
    private const string DocumentedAnswer = """
        {"kind":"PiiEntityRecognitionResults","results":{"documents":[{"redactedText":"Call our office at ************, or send an email to *******************","id":"0",
        "entities":[{"text":"312-555-1234","category":"PhoneNumber","offset":19,"length":12,"confidenceScore":0.8},
        {"text":"support@contoso.com","category":"Email","offset":53,"length":19,"confidenceScore":0.8}],"warnings":[]}],
        "errors":[],"modelVersion":"2021-01-15"}}
        """;

    [Fact]
    public async Task Personal_information_is_found_where_it_stands_in_the_text()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, DocumentedAnswer);
        const string text = "Call our office at 312-555-1234, or send an email to support@contoso.com";

        PiiEntityCollection found = await LanguageService.ClientOf(stub).RecognizePiiEntitiesAsync(text);

        Assert.Equal([PiiEntityCategory.PhoneNumber, PiiEntityCategory.Email], found.Select(entity => entity.Category));
        Assert.All(found, entity => Assert.Equal(entity.Text, text.Substring(entity.Offset, entity.Length)));
        Assert.All(found, entity => Assert.Equal(0.8, entity.ConfidenceScore));
        Assert.All(found, entity => Assert.Null(entity.SubCategory));
        Assert.Equal("Call our office at ************, or send an email to *******************", found.RedactedText);
        Assert.Empty(found.Warnings);
    }

    [Fact]
    public async Task The_request_is_the_documented_one_and_asks_for_utf16_offsets()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, DocumentedAnswer);

        await LanguageService.ClientOf(stub).RecognizePiiEntitiesAsync("Ring Siân 👋 today");

        var request = Assert.Single(stub.Requests);
        Assert.StartsWith("?api-version=2023-04-01", request.Query, StringComparison.Ordinal);
        Assert.Equal(LanguageService.Key, request.Header("Ocp-Apim-Subscription-Key"));
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal("Utf16CodeUnit", request.Json().GetProperty("parameters").GetProperty("stringIndexType").GetString());
        var document = Assert.Single(request.Json().GetProperty("analysisInput").GetProperty("documents").EnumerateArray());
        Assert.Equal("0", document.GetProperty("id").GetString());
        Assert.Equal("en", document.GetProperty("language").GetString());
        Assert.Equal("Ring Siân 👋 today", document.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Every_option_reaches_the_service()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, DocumentedAnswer);
        var options = new RecognizePiiEntitiesOptions
        {
            DomainFilter = PiiEntityDomain.ProtectedHealthInformation,
            CategoriesFilter = { PiiEntityCategory.UKNationalHealthNumber, "SomethingNew" },
            ModelVersion = "2023-09-01",
            DisableServiceLogs = true,
            IncludeStatistics = true,
        };

        await LanguageService.ClientOf(stub).RecognizePiiEntitiesBatchAsync(["Bore da"], "cy", options);

        var request = Assert.Single(stub.Requests);
        Assert.Contains("showStats=true", request.Query, StringComparison.Ordinal);
        var parameters = request.Json().GetProperty("parameters");
        Assert.Equal("phi", parameters.GetProperty("domain").GetString());
        Assert.Equal("""["UKNationalHealthNumber","SomethingNew"]""", parameters.GetProperty("piiCategories").GetRawText());
        Assert.Equal("2023-09-01", parameters.GetProperty("modelVersion").GetString());
        Assert.True(parameters.GetProperty("loggingOptOut").GetBoolean());
        var document = request.Json().GetProperty("analysisInput").GetProperty("documents")[0];
        Assert.Equal("cy", document.GetProperty("language").GetString());
    }

    [Fact]
    public async Task Kinds_and_subkinds_this_client_has_no_name_for_are_kept()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, """
            {"results":{"documents":[{"id":"0","redactedText":"*","entities":[
            {"text":"x","category":"Brandnew","subcategory":"Newer","offset":0,"length":1,"confidenceScore":1}],"warnings":[]}],"errors":[],"modelVersion":"m"}}
            """);

        PiiEntityCollection found = await LanguageService.ClientOf(stub).RecognizePiiEntitiesAsync("x");

        var entity = Assert.Single(found);
        Assert.True(entity.Category == "BRANDNEW", "The names of kinds are compared whatever the case.");
        Assert.Equal("Brandnew", entity.Category.ToString());
        Assert.Equal("Newer", entity.SubCategory);
    }

    [Fact]
    public async Task A_single_document_the_service_refuses_fails_the_call()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, """
            {"results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidArgument","message":"Invalid document in request.",
            "innererror":{"code":"UnsupportedLanguageCode","message":"Invalid language code."}}}],"modelVersion":"m"}}
            """);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => LanguageService.ClientOf(stub).RecognizePiiEntitiesAsync("x", "tlh"));

        Assert.Equal(TextAnalyticsErrorCode.UnsupportedLanguageCode, failure.ErrorCode);
        Assert.Contains("Invalid language code.", failure.Message, StringComparison.Ordinal);
    }
}
