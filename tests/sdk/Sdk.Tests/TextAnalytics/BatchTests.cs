using Azure;
using Azure.AI.TextAnalytics;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class BatchTests
{
    private const string MixedAnswer = """
        {"kind":"PiiEntityRecognitionResults","results":{
          "statistics":{"documentsCount":3,"validDocumentsCount":2,"erroneousDocumentsCount":1,"transactionsCount":2},
          "documents":[
            {"id":"c","redactedText":"third","entities":[],"warnings":[{"code":"DocumentTruncated","message":"Too long."}],"statistics":{"charactersCount":5,"transactionsCount":1}},
            {"id":"a","redactedText":"first","entities":[],"warnings":[],"statistics":{"charactersCount":5,"transactionsCount":1}}],
          "errors":[{"id":"b","error":{"code":"InvalidArgument","message":"Invalid document in request.",
            "innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],
          "modelVersion":"2021-01-15"}}
        """;

    [Fact]
    public async Task Results_follow_the_order_of_the_documents_though_the_service_lists_failures_apart()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, MixedAnswer);

        var results = await AskAsync(stub);

        Assert.Equal(["a", "b", "c"], results.Select(result => result.Id));
        Assert.Equal([false, true, false], results.Select(result => result.HasError));
        Assert.Equal("first", results[0].Entities.RedactedText);
        Assert.Equal("third", results[2].Entities.RedactedText);
        Assert.Equal("2021-01-15", results.ModelVersion);
    }

    [Fact]
    public async Task The_value_of_a_failed_document_cannot_be_read_and_says_why()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, MixedAnswer);

        var results = await AskAsync(stub);

        Assert.True(results[1].Error.ErrorCode == TextAnalyticsErrorCode.InvalidDocument, results[1].Error.ErrorCode.ToString());
        var refusal = Assert.Throws<InvalidOperationException>(() => results[1].Entities);
        Assert.Equal("Cannot access result for document b, due to error InvalidDocument: Document text is empty.", refusal.Message);
    }

    [Fact]
    public async Task Statistics_and_warnings_are_passed_on()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, MixedAnswer);

        var results = await AskAsync(stub);

        Assert.NotNull(results.Statistics);
        Assert.Equal(3, results.Statistics.DocumentCount);
        Assert.Equal(2, results.Statistics.ValidDocumentCount);
        Assert.Equal(1, results.Statistics.InvalidDocumentCount);
        Assert.Equal(2, results.Statistics.TransactionCount);
        Assert.Equal(5, results[0].Statistics.CharacterCount);
        var warning = Assert.Single(results[2].Entities.Warnings);
        Assert.True(warning.WarningCode == TextAnalyticsWarningCode.DocumentTruncated, warning.WarningCode.ToString());
        Assert.Equal("Too long.", warning.Message);
    }

    [Fact]
    public async Task Texts_without_ids_are_numbered_from_nought()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(200, """{"results":{"documents":[],"errors":[],"modelVersion":"m"}}""");

        await LanguageService.ClientOf(stub).RecognizePiiEntitiesBatchAsync(["one", "two"]);

        var documents = Assert.Single(stub.Requests).Json().GetProperty("analysisInput").GetProperty("documents");
        Assert.Equal(["0", "1"], documents.EnumerateArray().Select(document => document.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_batch_over_the_services_limit_is_sent_whole_and_refused_whole()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("PiiEntityRecognition").Answer(400, """
            {"error":{"code":"InvalidRequest","message":"Invalid document in request.","innererror":{"code":"InvalidDocumentBatch",
            "message":"Batch request contains too many records. Max 5 records are permitted."}}}
            """);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => LanguageService.ClientOf(stub).RecognizePiiEntitiesBatchAsync(["1", "2", "3", "4", "5", "6"]));

        Assert.Equal(400, failure.Status);
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocumentBatch, failure.ErrorCode);
        Assert.Contains("Max 5 records are permitted.", failure.Message, StringComparison.Ordinal);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task An_empty_batch_is_refused_without_asking_the_service()
    {
        await using var stub = await HttpStub.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>("documents", () => LanguageService.ClientOf(stub).ExtractKeyPhrasesBatchAsync(Array.Empty<string>()));

        Assert.Empty(stub.Requests);
    }

    private static async Task<RecognizePiiEntitiesResultCollection> AskAsync(HttpStub stub) =>
        await LanguageService.ClientOf(stub).RecognizePiiEntitiesBatchAsync(
            [new TextDocumentInput("a", "first"), new TextDocumentInput("b", ""), new TextDocumentInput("c", "third")],
            new RecognizePiiEntitiesOptions { IncludeStatistics = true });
}
