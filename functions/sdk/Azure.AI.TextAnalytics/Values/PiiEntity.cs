namespace Azure.AI.TextAnalytics;

public readonly struct PiiEntity
{
    internal PiiEntity(WirePiiEntity entity)
    {
        Text = entity.Text;
        Category = entity.Category;
        SubCategory = entity.Subcategory;
        ConfidenceScore = entity.ConfidenceScore;
        Offset = entity.Offset;
        Length = entity.Length;
    }

    public string Text { get; }

    public PiiEntityCategory Category { get; }

    public string? SubCategory { get; }

    /// <summary>From 0 (a guess) to 1 (certain).</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where the entity starts in the document, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>How long the entity is, in UTF-16 code units.</summary>
    public int Length { get; }
}
