using SendVoice.Core.Comments;
using SendVoice.Core.Theming.Tokens;

namespace SendVoice.Core.Safeguarding;

/// <summary>
/// Looks for words that a duty worker should see today: abuse, neglect, self-harm, exploitation, restraint, a missing child, danger.
/// It leans towards alerting, the more so when a young person writes. Safe to use from several threads.
/// </summary>
/// <remarks>
/// Every phrase of the rule table found in the words gives its rule's weight, once a rule. A phrase does not count when it stands in an idiom,
/// is denied, or a context that makes it harmless is near. There is an alert when the weights add up to the respondent's threshold.
/// </remarks>
public sealed class SafeguardingScreen
{
    private const double AdultThreshold = 1;
    private const double YoungPersonThreshold = 0.6;
    private const double ChildThreshold = 0.5;

    private readonly ScreeningPhrases _phrases;

    public SafeguardingScreen() => _phrases = new(ScreeningRules.Shipped());

    /// <summary>Version of the rule table, stored with what it decided.</summary>
    public string Version => _phrases.Version;

    /// <param name="words">As the person sent them.</param>
    /// <param name="respondent">Who writes; young people's words need fewer signs.</param>
    /// <param name="age">Their age, where they said.</param>
    public Screening Screen(RawText words, RespondentType respondent, AgeBand? age)
    {
        var tokens = Tokeniser.Read(words.Reveal());
        var reasons = new List<(ScreeningRule Rule, PatternMatch Match)>();
        foreach (var (rule, match) in _phrases.Find(tokens, respondent))
        {
            if (!reasons.Exists(known => ReferenceEquals(known.Rule, rule)))
                reasons.Add((rule, match));
        }

        return reasons.Sum(reason => reason.Rule.Weight) >= ThresholdOf(respondent, age) - 1e-9
            ? new(true, [.. Reasons(reasons, tokens)])
            : new(false, []);
    }

    private static IEnumerable<AlertReason> Reasons(List<(ScreeningRule Rule, PatternMatch Match)> found, TokenList tokens) =>
        found.OrderByDescending(reason => reason.Rule.Weight)
            .DistinctBy(reason => reason.Rule.Code)
            .OrderBy(reason => reason.Match.First)
            .Select(reason => new AlertReason(
                reason.Rule.Code, reason.Rule.Explanation, tokens.Start(reason.Match.First), tokens.End(reason.Match.Last)));

    private static double ThresholdOf(RespondentType respondent, AgeBand? age) => (respondent, age) switch
    {
        (RespondentType.YoungPerson, AgeBand.Under13 or AgeBand.From13To15) => ChildThreshold,
        (RespondentType.YoungPerson, _) => YoungPersonThreshold,
        _ => AdultThreshold,
    };
}
