using SendVoice.Core.Comments;

namespace SendVoice.Core.Reviewing;

/// <summary>What a comment's decisions add up to.</summary>
public static class Approvals
{
    /// <summary>How many different people's approvals of the quote stand now.</summary>
    public static int QuoteApprovers(Comment comment)
    {
        var standing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var decision in comment.Decisions)
        {
            if (decision.Kind == DecisionKind.QuoteApproved)
                standing.Add(decision.By);
            else if (decision.Kind == DecisionKind.QuoteWithdrawn)
                standing.Clear();
        }

        return standing.Count;
    }

    /// <summary>Whether a person has taken the comment out of everything published.</summary>
    public static bool IsWithheld(Comment comment) =>
        comment.Decisions.LastOrDefault(d => d.Kind is DecisionKind.Withheld or DecisionKind.Released)?.Kind == DecisionKind.Withheld;

    /// <summary>
    /// Whether the words may be quoted when <paramref name="approvers"/> different people are needed: not alerted, not withheld,
    /// released if it was held, and approved by enough people.
    /// </summary>
    public static bool MayQuote(Comment comment, int approvers) =>
        !comment.Alerted
        && !IsWithheld(comment)
        && (comment.HoldReasons.Count == 0 || comment.Decisions.Any(d => d.Kind == DecisionKind.Released))
        && QuoteApprovers(comment) >= approvers;
}
