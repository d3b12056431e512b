using SendVoice.Core.Areas;
using SendVoice.Core.Summaries;

namespace SendVoice.Functions.Publishing.Months;

/// <summary>What a reader must know before trusting the figures; the same sentences on the page, in the pack and in its data.</summary>
internal static class MethodNotes
{
    public static IReadOnlyList<string> Of(MonthSummary summary) =>
    [
        "People chose to tell us. They are not a sample of all families, so the figures do not show how many families feel the same.",
        "The figures count comments, not people. A group counts as one comment.",
        "A comment can be about up to three themes, so the themes add up to more than the comments.",
        "A computer sorted the comments and judged what people felt. It can be wrong, and nobody has checked each one.",
        $"Counts under {summary.Threshold} are hidden and print as c. Others are hidden too where they would give one away. A true 0 prints.",
        "Where a total is too small, or only hidden numbers would stand in it, the table is left out.",
        Approvals(summary.For.Tier),
        $"The month is as lived in London: what arrived from the first to the last day of {summary.Month.Name}.",
        "Two packs with the same run were made from the same comments and actions, so their figures agree.",
    ];

    private static string Approvals(Tier tier) => tier switch
    {
        Tier.Restricted => "Names were taken out of every quote, and a person approved it.",
        Tier.Public => "Names were taken out of every quote, and two people approved it.",
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "No rule on quotes is defined for this tier."),
    };
}
