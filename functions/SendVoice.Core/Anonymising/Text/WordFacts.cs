using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Patterns;
using SendVoice.Core.Anonymising.Tagging;

namespace SendVoice.Core.Anonymising.Text;

/// <summary>All that is known of a word wherever it stands, worked out once and shared by every text it comes up in.</summary>
internal sealed class WordFacts
{
    private const int ShortestOwner = 3;

    /// <param name="word">In lower case.</param>
    public WordFacts(string word)
    {
        Word = word;
        Bare = word.Replace("'", string.Empty, StringComparison.Ordinal);
        BareHash = FeatureHash.Of(Bare);
        Groups = WordSets.Shipped.GroupsOf(word);
        Likeness = Judge(word);
        Owner = word.Length > ShortestOwner && word[^1] == 's' ? NameLikeness.Shipped.Of(word.AsSpan(0, word.Length - 1)) : default;
        Cues = CueWords.In(word);
        SpokenDigits = SpokenDigit.CountIn(word);
    }

    private WordScores? _scores;

    public static WordFacts None { get; } = new(string.Empty);

    public string Word { get; }

    /// <summary>Without apostrophes.</summary>
    public string Bare { get; }

    /// <summary>Tells <see cref="Bare"/> from most other words without comparing them.</summary>
    public uint BareHash { get; }

    public WordGroups Groups { get; }

    /// <summary>How its spelling reads; the parts of a hyphenated word count too.</summary>
    public Likeness Likeness { get; }

    /// <summary>How it reads without a last s: "yusufs" is a possessive with its apostrophe left out. All nought for other words.</summary>
    public Likeness Owner { get; }

    /// <summary>The patterns it could be part of.</summary>
    public PatternCues Cues { get; }

    /// <summary>How many digits it says aloud: one for "seven", two for "double", nought for any other word.</summary>
    public int SpokenDigits { get; }

    /// <summary>What it says to a tagger; kept for the model that asked last.</summary>
    public WordScores ScoresFor(TaggerModel? model) =>
        _scores is { } known && known.Model == model ? known : _scores = new(model, new(this));

    private static Likeness Judge(string word)
    {
        var whole = NameLikeness.Shipped.Of(word);
        if (!word.Contains('-', StringComparison.Ordinal))
            return whole;
        float name = whole.Name, ordinary = 1f, place = whole.Place, setting = whole.Setting;
        foreach (var part in word.Split('-', StringSplitOptions.RemoveEmptyEntries).Where(static part => part.Length > 2))
        {
            var likeness = NameLikeness.Shipped.Of(part);
            (name, ordinary) = (MathF.Max(name, likeness.Name), MathF.Min(ordinary, likeness.Word));
            (place, setting) = (MathF.Max(place, likeness.Place), MathF.Max(setting, likeness.Setting));
        }

        return new(name, MathF.Max(ordinary, whole.Word > 0.8f ? whole.Word : 0), place, setting);
    }
}
