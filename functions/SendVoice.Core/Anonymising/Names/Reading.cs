using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>A text with what is known of each of its tokens: whether it is to stay, and how its spelling reads.</summary>
internal sealed class Reading
{
    private const double ShoutedShare = 0.6;
    private const double TitledShare = 0.75;

    private readonly Likeness?[] _likeness;
    private readonly bool[] _kept;

    public Reading(PreparedText text, Lexicon kept)
    {
        Text = text;
        _likeness = new Likeness?[text.Tokens.Count];
        _kept = new bool[text.Tokens.Count];
        for (var at = 0; at < _kept.Length; at++)
        {
            var length = kept.LengthAt(text, at);
            for (var step = 0; step < length; step++)
                _kept[at + step] = true;
            at += Math.Max(0, length - 1);
        }

        KeepPetsAndPlainWords();
        var words = text.Tokens.Count(static token => token.IsWord && token.Length > 1);
        IsShouted = words > 3 && (text.Tokens.Count(static token => token.Shape == TokenShape.AllCapitals) > ShoutedShare * words
            || (words > 6 && text.Tokens.Count(static token => token.IsCapitalised && token.Length > 1) > TitledShare * words));
    }

    public PreparedText Text { get; }

    public WordSets Words { get; } = WordSets.Shipped;

    public int Count => Text.Tokens.Count;

    /// <summary>The writer uses capitals for everything, so a capital says nothing.</summary>
    public bool IsShouted { get; }

    public Token this[int at] => Text.Tokens[at];

    /// <summary>The lower case word there, or nothing beyond either end.</summary>
    public string Word(int at) => at >= 0 && at < Count ? Text.Tokens[at].Word : string.Empty;

    public bool IsKept(int at) => _kept[at];

    public Likeness Of(int at) => _likeness[at] ??= Judge(Text.Tokens[at].Word);

    /// <summary>Has a capital that means something.</summary>
    public bool IsCapital(int at) => at >= 0 && at < Count && !IsShouted && this[at].Shape is TokenShape.Capitalised or TokenShape.Initial;

    /// <summary>Only a space (or a dot and a space after an initial or a title) stands between this token and the next.</summary>
    public bool JoinsNext(int at)
    {
        if (at < 0 || at + 1 >= Count || this[at].FullEnd > this[at].End)
            return false;
        var gap = Text.View.AsSpan(this[at].FullEnd, this[at + 1].Start - this[at].FullEnd);
        return gap is " " or "  " || (gap is ". " or "." && (this[at].Length == 1 || Titles.IsSure(this[at].Word) || this[at].Word == "st"));
    }

    /// <summary>No sentence, clause or line ends between this token and the next.</summary>
    public bool FlowsToNext(int at) =>
        at >= 0 && at + 1 < Count && Text.View.AsSpan(this[at].FullEnd, this[at + 1].Start - this[at].FullEnd) is " " or "  " or " '" or " \"" or " (";

    public bool Flows(int at) => FlowsToNext(at - 1);

    /// <summary>"a cat called Colin", "our dog Max": the name of an animal or a toy tells nobody who wrote.</summary>
    private void KeepPetsAndPlainWords()
    {
        for (var at = 0; at < Count; at++)
        {
            _kept[at] |= Words.Plain.Contains(Word(at)) && (this[at].Shape != TokenShape.Capitalised || (this[at].StartsSentence && !Words.Cautious.Contains(Word(at))));
            if (!Flows(at))
                continue;
            if (Word(at) is "hospital" or "infirmary" or "general" && IsCapital(at))
                KeepCapitalsUpTo(at);
            var isPets = Words.Pets.Contains(Word(at - 1)) && IsCapital(at);
            isPets |= Word(at - 1) is "called" or "named" && (Words.Pets.Contains(Word(at - 2)) || Words.Pets.Contains(Word(at - 3)));
            _kept[at] |= isPets;
        }
    }

    /// <summary>"Airedale General": a hospital is a public body.</summary>
    private void KeepCapitalsUpTo(int last)
    {
        for (var at = last; at > last - 4 && IsCapital(at) && !Titles.IsTitle(Word(at)) && (at == last || JoinsNext(at)); at--)
            _kept[at] = true;
    }

    private static Likeness Judge(string word)
    {
        var whole = NameLikeness.Shipped.Recall(word);
        if (!word.Contains('-', StringComparison.Ordinal))
            return whole;
        float name = whole.Name, ordinary = 1f, place = whole.Place;
        foreach (var part in word.Split('-', StringSplitOptions.RemoveEmptyEntries).Where(static part => part.Length > 2))
        {
            var likeness = NameLikeness.Shipped.Recall(part);
            (name, ordinary, place) = (MathF.Max(name, likeness.Name), MathF.Min(ordinary, likeness.Word), MathF.Max(place, likeness.Place));
        }

        return new(name, MathF.Max(ordinary, whole.Word > 0.8f ? whole.Word : 0), place);
    }
}
