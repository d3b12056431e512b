using Azure.AI.TextAnalytics;
using SendVoice.Testing.Http;

namespace Sdk.Tests.TextAnalytics;

public sealed class SentimentTests
{
    private const string Text = "The food and service were unacceptable. The concierge was nice, however.";

    private const string DocumentedAnswer = """
        {"kind":"SentimentAnalysisResults","results":{"documents":[{"id":"0","sentiment":"mixed",
        "confidenceScores":{"positive":0.43,"neutral":0.04,"negative":0.53},
        "sentences":[
        {"sentiment":"negative","confidenceScores":{"positive":0.0,"neutral":0.01,"negative":0.99},"offset":0,"length":40,"text":"The food and service were unacceptable. "},
        {"sentiment":"positive","confidenceScores":{"positive":0.86,"neutral":0.08,"negative":0.07},"offset":40,"length":32,"text":"The concierge was nice, however."}],
        "warnings":[]}],"errors":[],"modelVersion":"2022-11-01"}}
        """;

    [Fact]
    public async Task A_document_and_each_of_its_sentences_are_weighed()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("SentimentAnalysis").Answer(200, DocumentedAnswer);

        DocumentSentiment sentiment = await LanguageService.ClientOf(stub).AnalyzeSentimentAsync(Text);

        Assert.Equal(TextSentiment.Mixed, sentiment.Sentiment);
        Assert.Equal(0.43, sentiment.ConfidenceScores.Positive);
        Assert.Equal(0.04, sentiment.ConfidenceScores.Neutral);
        Assert.Equal(0.53, sentiment.ConfidenceScores.Negative);
        Assert.Equal([TextSentiment.Negative, TextSentiment.Positive], sentiment.Sentences.Select(sentence => sentence.Sentiment));
        Assert.All(sentiment.Sentences, sentence => Assert.Equal(sentence.Text, Text.Substring(sentence.Offset, sentence.Length)));
        Assert.Equal(0.99, sentiment.Sentences.First().ConfidenceScores.Negative);
    }

    [Fact]
    public async Task A_batch_keeps_each_documents_id_language_and_sentiment()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("SentimentAnalysis").Answer(200, """
            {"results":{"documents":[{"id":"y","sentiment":"neutral","confidenceScores":{"positive":0,"neutral":1,"negative":0},"sentences":[],"warnings":[]},
            {"id":"x","sentiment":"negative","confidenceScores":{"positive":0,"neutral":0,"negative":1},"sentences":[],"warnings":[]}],"errors":[],"modelVersion":"m"}}
            """);

        AnalyzeSentimentResultCollection results = await LanguageService.ClientOf(stub).AnalyzeSentimentBatchAsync(
            [new TextDocumentInput("x", "Gwael") { Language = "cy" }, new TextDocumentInput("y", "Fine")],
            new AnalyzeSentimentOptions { DisableServiceLogs = true });

        Assert.Equal([TextSentiment.Negative, TextSentiment.Neutral], results.Select(result => result.DocumentSentiment.Sentiment));
        var request = Assert.Single(stub.Requests).Json();
        Assert.True(request.GetProperty("parameters").GetProperty("loggingOptOut").GetBoolean());
        Assert.Equal("Utf16CodeUnit", request.GetProperty("parameters").GetProperty("stringIndexType").GetString());
        Assert.Equal(
            ["cy", "en"],
            request.GetProperty("analysisInput").GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("language").GetString()));
    }

    [Fact]
    public async Task A_sentiment_that_is_not_known_is_an_error_and_not_a_guess()
    {
        await using var stub = await HttpStub.StartAsync();
        stub.ExpectAnalysis("SentimentAnalysis").Answer(200, DocumentedAnswer.Replace("mixed", "wistful", StringComparison.Ordinal));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => LanguageService.ClientOf(stub).AnalyzeSentimentAsync(Text));
    }
}
