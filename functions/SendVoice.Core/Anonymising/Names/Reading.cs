using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>A text with what is known of each of its tokens: whether it is to stay, and how its spelling reads.</summary>
internal sealed class Reading
{
    private const double ShoutedShare = 0.6;
    private const double TitledShare = 0.75;

    /// <summary>A phrase of so many words means nothing else: "mark my words".</summary>
    private const int SetPhrase = 3;

    private readonly Keeping[] _kept;
    private readonly bool[] _fixed;

    public Reading(PreparedText text, Lexicon kept)
    {
        Text = text;
        _kept = new Keeping[text.Tokens.Length];
        _fixed = new bool[text.Tokens.Length];
        for (var at = 0; at < _kept.Length; at++)
        {
            var length = kept.LengthAt(text, at, out var isOwn);
            for (var step = 0; step < length; step++)
                (_kept[at + step], _fixed[at + step]) = (step == 0 ? Keeping.Phrase : Keeping.PhraseGoesOn, isOwn || length >= SetPhrase);
            at += Math.Max(0, length - 1);
        }

        KeepPetsAndPlainWords();
        IsShouted = Shouts(text.Tokens);
    }

    public PreparedText Text { get; }

    public int Count => Text.Tokens.Length;

    /// <summary>The writer uses capitals for everything, so a capital says nothing.</summary>
    public bool IsShouted { get; }

    public ref readonly Token this[int at] => ref Text.Tokens[at];

    /// <summary>The lower case word there, or nothing beyond either end.</summary>
    public string Word(int at) => at >= 0 && at < Count ? Text.Tokens[at].Word : string.Empty;

    /// <summary>Whether the word there is of any of the groups; false beyond either end.</summary>
    public bool Is(int at, WordGroups groups) => at >= 0 && at < Count && Text.Tokens[at].Is(groups);

    /// <summary>Stays by policy, unless the words around it say otherwise: a child called London.</summary>
    public bool IsKept(int at) => _kept[at] != Keeping.None;

    public Keeping KeptAs(int at) => _kept[at];

    /// <summary>Stays whatever stands around it: the area's own names, "Will he", "mark my words".</summary>
    public bool IsFixed(int at) => _fixed[at];

    public Likeness Of(int at) => Text.Tokens[at].Facts.Likeness;

    /// <summary>Has a capital that means something.</summary>
    public bool IsCapital(int at) => at >= 0 && at < Count && !IsShouted && this[at].Shape is TokenShape.Capitalised or TokenShape.Initial;

    /// <summary>Only a space (or a dot and a space after an initial or a title) stands between this token and the next.</summary>
    public bool JoinsNext(int at)
    {
        if (at < 0 || at + 1 >= Count || this[at].FullEnd > this[at].End)
            return false;
        var gap = Text.View.AsSpan(this[at].FullEnd, this[at + 1].Start - this[at].FullEnd);
        return gap is " " or "  " || (gap is ". " or "." && (this[at].Length == 1 || this[at].Is(WordGroups.SureTitle) || this[at].Word == "st"));
    }

    /// <summary>Only a possessive and a space stand between this token and the next.</summary>
    public bool JoinsOwned(int at) => Text.View.AsSpan(this[at].FullEnd, this[at + 1].Start - this[at].FullEnd) is " ";

    /// <summary>No sentence, clause or line ends between this token and the next.</summary>
    public bool FlowsToNext(int at) =>
        at >= 0 && at + 1 < Count && Text.View.AsSpan(this[at].FullEnd, this[at + 1].Start - this[at].FullEnd) is " " or "  " or " '" or " \"" or " (";

    public bool Flows(int at) => FlowsToNext(at - 1);

    /// <summary>"a cat called Colin", "our dog Max": the name of an animal or a toy tells nobody who wrote.</summary>
    private void KeepPetsAndPlainWords()
    {
        for (var at = 0; at < Count; at++)
        {
            var isPlain = this[at].Word is "im" or "ive" or "ill" or "id";
            isPlain |= Is(at, WordGroups.Plain) && (this[at].Shape != TokenShape.Capitalised || (this[at].StartsSentence && !Is(at, WordGroups.Cautious)));
            if (isPlain)
                Keep(at, Keeping.PlainWord);
            _fixed[at] |= Word(at) == "hope" && this[at].StartsSentence && Word(at + 1) is "this" or "that" or "the" or "it" or "its" or "you" or "u" or "we" or "they" or "to" or "someone" or "somebody" or "all" or "everyone" or "things";
            _fixed[at] |= Word(at) is "p" or "pp" && at + 1 < Count && this[at + 1].Shape == TokenShape.Number;
            _fixed[at] |= Is(at, WordGroups.Modal) && FlowsToNext(at) && Word(at + 1) is "he" or "she" or "it" or "they" or "we" or "you" or "i" or "there" or "someone" or "anyone" or "somebody" or "anybody";
            if (!Flows(at))
                continue;
            if (Word(at) is "hospital" or "infirmary" or "general" && IsCapital(at))
                KeepCapitalsUpTo(at);
            var isPets = Is(at - 1, WordGroups.Pets) && IsCapital(at);
            isPets |= Word(at - 1) is "called" or "named" && (Is(at - 2, WordGroups.Pets) || Is(at - 3, WordGroups.Pets));
            if (isPets)
                Keep(at, Keeping.Animal);
        }
    }

    /// <summary>"Airedale General": a hospital is a public body.</summary>
    private void KeepCapitalsUpTo(int last)
    {
        for (var at = last; at > last - 4 && IsCapital(at) && !Is(at, WordGroups.Title) && (at == last || JoinsNext(at)); at--)
            Keep(at, Keeping.PublicBody);
    }

    /// <summary>The first reason stands.</summary>
    private void Keep(int at, Keeping why) => _kept[at] = _kept[at] == Keeping.None ? why : _kept[at];

    private static bool Shouts(ReadOnlySpan<Token> tokens)
    {
        int words = 0, shouted = 0, capitalised = 0;
        foreach (ref readonly var token in tokens)
        {
            words += token.IsWord && token.Length > 1 ? 1 : 0;
            shouted += token.Shape == TokenShape.AllCapitals ? 1 : 0;
            capitalised += token.IsCapitalised && token.Length > 1 ? 1 : 0;
        }

        return words > 3 && (shouted > ShoutedShare * words || (words > 6 && capitalised > TitledShare * words));
    }
}
