using SendVoice.Core.Summaries.Disclosure;

namespace SendVoice.Core.Summaries;

/// <summary>What people said about one theme in the month, and what was done.</summary>
public sealed record ThemeSummary
{
    public required string Code { get; init; }

    public required string Label { get; init; }

    /// <summary>Comments about it; one comment may be about up to three themes.</summary>
    public required Printed Count { get; init; }

    /// <summary>A plain sentence of under 25 words. A draft: nobody has checked it yet.</summary>
    public required string YouSaid { get; init; }

    public required Breakdown Who { get; init; }

    public required Breakdown Sentiment { get; init; }

    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<ActionLine> WeDid { get; init; }

    /// <summary>
    /// Whole days from the first comment of the month until the summary's last day while nothing is recorded; null when it is answered,
    /// or when the count is hidden and a date would say too much.
    /// </summary>
    public int? DaysWaiting { get; init; }

    public bool IsAnswered => WeDid.Count > 0;

    /// <summary>Nobody spoke about it.</summary>
    public bool IsSilent => Count.Value == 0;
}
