using System.Buffers;
using SendVoice.Core.Anonymising.Explaining;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>People, settings and places as the learned tagger sees them.</summary>
/// <remarks>
/// A leaked name is worse than a masked word, so a token is masked when the chance that it belongs to a span is above
/// <see cref="Candidate.Least"/>, far below a half; a token nearly so is proposed as a doubt. The limits were chosen by cross-validation
/// (see functions/docs/anonymiser.md).
/// </remarks>
internal sealed class TaggerRule(TaggerModel model)
{
    private const float Doubt = 0.01f;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(";\n|");
    private static readonly SearchValues<char> Separators = SearchValues.Create(",&/+");

    /// <summary>What stays by policy is masked only if it is more likely than not somebody's.</summary>
    public const float AgainstKept = 0.5f;

    /// <summary>A phrase of the keep list, a service or a medicine, is masked only against near certainty: a child called London.</summary>
    private const float AgainstPhrase = 0.95f;

    /// <summary>A kept word with such a chance is a doubt.</summary>
    private const float DoubtOfKept = 0.1f;

    private readonly Chain _chain = new(model.Transitions);

    /// <param name="reading">What is known of the text.</param>
    /// <param name="found">What was proposed so far.</param>
    /// <param name="record">Null in ordinary use.</param>
    public TagChances Apply(Reading reading, ICollection<Candidate> found, DecisionRecord? record)
    {
        if (reading.Count == 0)
            return TagChances.None;
        var rows = model.Score(reading);
        EndSpansWithSentences(reading, rows);
        _chain.Weigh(rows);
        record?.Read(reading, rows);
        for (var at = 0; at < reading.Count; at++)
        {
            var chance = Chance(reading, rows, at);
            if (chance <= Doubt)
                continue;
            var (first, type) = (at, TypeOf(rows, at));
            while (at + 1 < reading.Count && Continues(reading, rows, at + 1, type, chance))
                chance = MathF.Max(chance, Chance(reading, rows, ++at));
            var last = LastOf(reading, first, at, type);
            record?.Spare(last + 1, at, chance, Sparing.Fixed);
            var sparing = SparingOf(reading, first, last, type, chance);
            if (sparing == Sparing.None)
                found.Add(NameSpan.Of(reading, first, last, chance, type));
            else
                SpareOrDoubt(reading, (first, last, chance, type), sparing, found, record);
        }

        return new(rows);
    }

    /// <summary>No name goes on into the next sentence, and none of a person past a comma or an "&amp;"; a dot after a title or an initial ends none.</summary>
    private static void EndSpansWithSentences(Reading reading, float[] rows)
    {
        const float Impossible = -1000;
        for (var at = 1; at < reading.Count; at++)
        {
            var row = at * Tags.RowLength;
            if (EndsBetween(reading, at, Separators))
                rows[row + Tags.Next(SpanType.Person)] = Impossible;
            if (!EndsBetween(reading, at, Breaks) && (!reading[at].StartsSentence || reading[at - 1].Length == 1 || reading.Is(at - 1, WordGroups.Title) || reading.Word(at - 1) == "st"))
                continue;
            for (var tag = 2; tag < Tags.Count; tag += 2)
                rows[row + tag] = Impossible;
        }
    }

    private static bool EndsBetween(Reading reading, int at, SearchValues<char> units) =>
        reading.Text.View.AsSpan(reading[at - 1].FullEnd, reading[at].Start - reading[at - 1].FullEnd).ContainsAny(units);

    /// <summary>How probable it is that the token belongs to any span.</summary>
    private static float Chance(Reading reading, float[] rows, int at) =>
        reading[at].Shape == TokenShape.Placeholder ? 0 : 1 - rows[(at * Tags.RowLength) + Tags.Outside];

    /// <summary>The likeliest type of the token's.</summary>
    private static SpanType TypeOf(float[] rows, int at)
    {
        var (best, most) = (Tags.First(SpanType.Person), -1f);
        for (var first = 1; first < Tags.Count; first += 2)
        {
            var chance = rows[(at * Tags.RowLength) + first] + rows[(at * Tags.RowLength) + first + 1];
            if (chance > most)
                (best, most) = (first, chance);
        }

        return Tags.TypeOf(best);
    }

    private static bool Continues(Reading reading, float[] rows, int at, SpanType type, float chance)
    {
        var row = at * Tags.RowLength;
        return Chance(reading, rows, at) > (chance < Candidate.Least ? Doubt : Candidate.Least)
            && TypeOf(rows, at) == type && (rows[row + Tags.Next(type)] > rows[row + Tags.First(type)] || IsSurname(reading, at, type));
    }

    /// <summary>"Dawn Fletcher" is one person, whatever the tagger thinks; in lower case "amina jas" may be two.</summary>
    private static bool IsSurname(Reading reading, int at, SpanType type) =>
        type == SpanType.Person && reading.JoinsNext(at - 1) && reading[at - 1].Length > 1 && reading.IsCapital(at - 1) && reading.IsCapital(at);

    /// <summary>The area's own name after an address stays: "14 Larch Road, Exampleshire".</summary>
    private static int LastOf(Reading reading, int first, int last, SpanType type)
    {
        while (type == SpanType.Address && last > first && reading.IsFixed(last))
            last--;
        return last;
    }

    private static void SpareOrDoubt(Reading reading, (int First, int Last, float Chance, SpanType Type) span, Sparing sparing, ICollection<Candidate> found, DecisionRecord? record)
    {
        record?.Spare(span.First, span.Last, span.Chance, sparing);
        if (sparing == Sparing.Kept && span.Chance > DoubtOfKept)
            found.Add(NameSpan.Of(reading, span.First, span.Last, Doubt, span.Type));
    }

    /// <summary>Whether all of it stays by policy, is a number, which is for the patterns to judge, or is a setting without a word of a name ("the primary school").</summary>
    private static Sparing SparingOf(Reading reading, int first, int last, SpanType type, float chance)
    {
        bool isFixed = true, isKept = true, isPhrase = chance < AgainstPhrase, isGeneric = type == SpanType.Setting, isNumber = true;
        for (var at = first; at <= last; at++)
        {
            isFixed &= reading.IsFixed(at);
            isKept &= reading.IsKept(at);
            isPhrase &= reading.KeptAs(at) is Keeping.Phrase or Keeping.PhraseGoesOn;
            isNumber &= !reading[at].IsWord;
            isGeneric &= reading.Is(at, WordGroups.Generic | WordGroups.Institution | WordGroups.SettingHeads);
        }

        return isFixed ? Sparing.Fixed : isKept && (isPhrase || chance < AgainstKept) ? Sparing.Kept : isGeneric ? Sparing.NoName : isNumber ? Sparing.Number : Sparing.None;
    }
}
