using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Tagging;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>One look at a text by all recognisers.</summary>
internal sealed class DecisionRound(PreparedText text)
{
    private readonly Dictionary<int, List<Proposal>> _byToken = [];
    private readonly Dictionary<int, (float Chance, Sparing Why)> _spared = [];

    public PreparedText Text { get; } = text;

    public Reading? Reading { get; set; }

    /// <summary>The tagger's, a row a token.</summary>
    public float[] Chances { get; set; } = [];

    public void Propose(string recogniser, Candidate candidate)
    {
        var place = Text.ToOriginal(candidate);
        for (var at = FirstEndingAfter(candidate.Start); at < Text.Tokens.Length && Text.Tokens[at].Start < candidate.End; at++)
        {
            if (!_byToken.TryGetValue(at, out var proposals))
                _byToken[at] = proposals = [];
            proposals.Add(new(recogniser, place.Start, place.End, candidate.Type, candidate.Score, candidate.IsDoubt));
        }
    }

    public void Spare(int first, int last, float chance, Sparing why)
    {
        for (var at = first; at <= last; at++)
            _spared[at] = (chance, why);
    }

    /// <summary>Why the tagger let the token stay, and how likely it took its words to be somebody's all the same.</summary>
    public (float Chance, Sparing Why) SparingOf(int token) => _spared.GetValueOrDefault(token);

    /// <summary>The surest first.</summary>
    public List<Proposal> ProposalsFor(int token) => [.. _byToken.GetValueOrDefault(token, []).OrderByDescending(static proposal => proposal.Score).Distinct()];

    public WordChances? ChancesOf(int token)
    {
        if (Chances.Length == 0 || Text.Tokens[token].Shape == TokenShape.Placeholder)
            return null;
        var row = Chances.AsSpan(token * Tags.RowLength, Tags.RowLength);
        return new(1 - row[Tags.Outside], Of(SpanType.Person, row), Of(SpanType.Setting, row), Of(SpanType.Address, row));

        static float Of(SpanType type, ReadOnlySpan<float> row) => row[Tags.First(type)] + row[Tags.Next(type)];
    }

    /// <summary>The phrase of the keep list that holds the token, as it is written; null when none does.</summary>
    public string? KeptPhrase(int token)
    {
        if (Reading is null || Reading.KeptAs(token) is not (Keeping.Phrase or Keeping.PhraseGoesOn))
            return null;
        var (first, last) = (token, token);
        while (Reading.KeptAs(first) == Keeping.PhraseGoesOn)
            first--;
        while (last + 1 < Reading.Count && Reading.KeptAs(last + 1) == Keeping.PhraseGoesOn)
            last++;
        var place = Text.ToOriginal(new(Text.Tokens[first].Start, Text.Tokens[last].FullEnd, default, default));
        return Text.Original[place.Start..place.End];
    }

    private int FirstEndingAfter(int start)
    {
        int low = 0, high = Text.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text.Tokens[middle].FullEnd <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
