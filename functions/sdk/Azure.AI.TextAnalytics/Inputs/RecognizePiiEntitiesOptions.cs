namespace Azure.AI.TextAnalytics;

public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    public PiiEntityDomain DomainFilter { get; set; }

    /// <summary>The kinds of entity to find; the service's default set for the language when empty.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];
}
