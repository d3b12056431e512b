namespace Azure.AI.TextAnalytics;

public readonly struct SentenceSentiment
{
    internal SentenceSentiment(WireSentence sentence)
    {
        Text = sentence.Text;
        Sentiment = Sentiments.Read(sentence.Sentiment);
        ConfidenceScores = new SentimentConfidenceScores(sentence.ConfidenceScores);
        Offset = sentence.Offset;
        Length = sentence.Length;
    }

    public string Text { get; }

    /// <summary>Never <see cref="TextSentiment.Mixed"/>: only a document can be mixed.</summary>
    public TextSentiment Sentiment { get; }

    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Where the sentence starts in the document, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>How long the sentence is, in UTF-16 code units.</summary>
    public int Length { get; }
}
