using Azure.AI.TextAnalytics;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class KeyPhraseTests
{
    private const string DocumentedAnswer = """
        {"kind":"KeyPhraseExtractionResults","results":{"documents":[
        {"id":"1","keyPhrases":["Bill Gates","Paul Allen","Microsoft"],"warnings":[]},
        {"id":"2","keyPhrases":["Azure Cognitive Services","Text Analytics"],"warnings":[]},
        {"id":"3","keyPhrases":["cat","veterinarian"],"warnings":[]}],"errors":[],"modelVersion":"2019-10-01"}}
        """;

    [Fact]
    public async Task Each_documents_phrases_are_kept_in_order()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Answer(200, DocumentedAnswer);

        ExtractKeyPhrasesResultCollection results = await LanguageService.ClientOf(stub).ExtractKeyPhrasesBatchAsync(
        [
            new TextDocumentInput("1", "Microsoft was founded by Bill Gates and Paul Allen."),
            new TextDocumentInput("2", "Text Analytics is one of the Azure Cognitive Services."),
            new TextDocumentInput("3", "My cat might need to see a veterinarian."),
        ]);

        Assert.Equal(["Bill Gates", "Paul Allen", "Microsoft"], results[0].KeyPhrases);
        Assert.Equal(["cat", "veterinarian"], results[2].KeyPhrases);
    }

    [Fact]
    public async Task One_document_answers_with_its_phrases_alone()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("KeyPhraseExtraction").Answer(200, """
            {"results":{"documents":[{"id":"0","keyPhrases":["school transport"],"warnings":[]}],"errors":[],"modelVersion":"m"}}
            """);

        KeyPhraseCollection phrases = await LanguageService.ClientOf(stub).ExtractKeyPhrasesAsync("School transport was late");

        Assert.Equal(["school transport"], phrases);
        Assert.Empty(phrases.Warnings);
    }
}
