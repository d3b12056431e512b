using System.Globalization;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>Puts a decision into one line that somebody who does not program can read.</summary>
internal static class Reasons
{
    /// <param name="word">All but its reason.</param>
    /// <param name="round">The look at the text that decided.</param>
    /// <param name="token">Which of its tokens the word is.</param>
    /// <param name="number">Of the look, counted from nought.</param>
    public static string ToMask(WordExplanation word, DecisionRound round, int token, int number)
    {
        var span = word.Span!.Value;
        var own = word.Proposals.Where(proposal => !proposal.IsDoubt && proposal.Start >= span.Start && proposal.End <= span.End).ToList();
        var by = string.Join(", ", own.Select(static proposal => proposal.Recogniser).Distinct());
        var said = $"masked as {span.Type.Code()} {Score(span.Score)}: {(by.Length > 0 ? by : "joined to the words beside it")}";
        if (own.Count > 0 && !own.Exists(proposal => proposal.Type == span.Type && proposal.Score == span.Score))
            said += ", joined to a stronger span";
        if (span.Start > word.Start || span.End < word.End)
            said += ", in part";
        if (number > 0)
            said += string.Create(CultureInfo.InvariantCulture, $", once the words around it were masked (look {number + 1})");
        return said + Kept(word, round, token);
    }

    public static string ToStay(WordExplanation word, DecisionRound round, int token)
    {
        if (round.Text.Tokens[token].Shape == TokenShape.Placeholder)
            return "stays: it is a placeholder already";
        if (word.Proposals.Any(static proposal => !proposal.IsDoubt))
            return $"stays: what the recogniser \"{word.Proposals[0].Recogniser}\" proposed reaches over a placeholder";
        return $"stays: {Chance(word, round.SparingOf(token))}{Kept(word, round, token)}{(word.Proposals.Count > 0 ? "; a doubt, so a person has to look" : "")}";
    }

    private static string Chance(WordExplanation word, (float Chance, Sparing Why) spared)
    {
        if (word.Chances is not { } chances)
            return "no recogniser proposed it";
        if (Math.Max(chances.Any, spared.Chance) <= Candidate.Least)
            return $"chance {Number(chances.Any)} is under {Score(Candidate.Least)}";
        return spared.Why switch
        {
            Sparing.None => $"chance {Number(chances.Any)}, but nothing proposed it",
            Sparing.Fixed => $"chance {Number(spared.Chance)}, but it stays whatever stands around it",
            Sparing.Kept => $"chance {Number(spared.Chance)} is under {Score(TaggerRule.AgainstKept)}, the limit for what is kept",
            Sparing.NoName => $"chance {Number(spared.Chance)}, but it is a setting without a name of its own",
            Sparing.Number => $"chance {Number(spared.Chance)}, but numbers are left to the patterns",
            _ => throw new InvalidOperationException($"No words are defined for {spared.Why}."),
        };
    }

    private static string Kept(WordExplanation word, DecisionRound round, int token) => round.Reading?.KeptAs(token) switch
    {
        null or Keeping.None => string.Empty,
        Keeping.Phrase or Keeping.PhraseGoesOn => $"; on the keep list, '{word.KeptPhrase}'",
        Keeping.PlainWord => "; an ordinary word",
        Keeping.PublicBody => "; of a hospital's name",
        Keeping.Animal => "; an animal's or a toy's name",
        var other => throw new InvalidOperationException($"No words are defined for {other}."),
    };

    private static string Score(double value) => value.ToString("#.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("#.000", CultureInfo.InvariantCulture);
}
