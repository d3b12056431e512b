using System.Globalization;
using System.Runtime.InteropServices;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>Weighs, for each word form, how strongly it is a name, an ordinary word and a place. Strengths are logarithms of counts.</summary>
internal sealed class NameEvidence
{
    private const float SurnameStrength = 7;
    private const float OtherNameStrength = 5;
    private const float PlaceStrength = 6;

    private readonly Dictionary<string, (float Name, float Word, float Place, float Setting)> _forms = new(StringComparer.Ordinal);

    public static NameEvidence From(NameSources sources)
    {
        var evidence = new NameEvidence();
        foreach (var line in sources.GivenNames)
            evidence.AddCounted(line, static (count, form) => form with { Name = MathF.Max(form.Name, 2 + MathF.Log2(1 + count)) });
        foreach (var name in sources.Surnames)
            evidence.AddEach(name, static form => form with { Name = MathF.Max(form.Name, SurnameStrength) });
        foreach (var name in sources.OtherNames)
            evidence.AddEach(name, static form => form with { Name = MathF.Max(form.Name, OtherNameStrength) });
        foreach (var place in sources.Places)
            evidence.AddEach(place, static form => form with { Place = PlaceStrength });
        evidence.AddSettings(sources.Settings);
        foreach (var line in sources.Words)
            evidence.AddCounted(line, static (level, form) => form with { Word = MathF.Max(form.Word, LevelStrength(level)) });
        foreach (var line in sources.SpokenWords.Where(static line => line.Length > 0 && char.IsLower(line[0])))
            evidence.AddCounted(line, static (count, form) => form.Word > 0 ? form with { Word = MathF.Max(form.Word, MathF.Log2(1 + count)) } : form);
        evidence.AddRunningText(sources.RunningText);
        return evidence;
    }

    public IEnumerable<NameExample> Examples() => _forms.Select(static pair => Example(pair.Key, pair.Value));

    private static NameExample Example(string word, (float Name, float Word, float Place, float Setting) form)
    {
        var (name, ordinary, place, setting) = form;
        var isName = name > 0 ? Math.Clamp(0.05f + (1.4f * name / (name + ordinary)), 0, 0.98f) : 0.02f;
        var isWord = ordinary > 0 ? Math.Clamp(ordinary / (ordinary + (0.12f * name)) * MathF.Min(1, ordinary / 4), 0, 0.98f) : 0.02f;
        var isPlace = place > 0 ? Math.Clamp(1.5f * place / (place + ordinary + (0.3f * name)), 0, 0.98f) : 0.02f;
        var isSetting = setting > 0 ? Math.Clamp(1.2f * setting / (setting + (0.5f * ordinary) + (0.3f * name)), 0, 0.98f) : 0.02f;
        return new(word, [isName, isWord, isPlace, isSetting], 0.5f + (MathF.Max(MathF.Max(name, setting), MathF.Max(ordinary, place)) / 3));
    }

    /// <summary>Level 10 holds the thousands of words everyone uses; level 70 holds words few people know, names among them.</summary>
    private static float LevelStrength(float level) => level switch { <= 10 => 14, <= 20 => 12, <= 35 => 10, <= 40 => 8, <= 50 => 7, <= 60 => 5, _ => 1 };

    private void AddCounted(string line, Func<float, (float Name, float Word, float Place, float Setting), (float, float, float, float)> change)
    {
        var parts = line.Split('\t');
        if (parts.Length > 1 && float.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var count))
            AddEach(parts[0], form => change(count, form));
    }

    private void AddEach(string text, Func<(float Name, float Word, float Place, float Setting), (float, float, float, float)> change)
    {
        foreach (var token in PreparedText.From(text, []).Tokens)
        {
            if (token.IsWord && token.Length > 1)
            {
                ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, token.Word, out _);
                form = change(form);
            }
        }
    }

    /// <summary>A word in many schools' names is one that houses are called after, whatever else it means.</summary>
    private void AddSettings(IEnumerable<string> settings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in settings.SelectMany(static line => PreparedText.From(line, []).Tokens.ToArray()).Where(static token => token.IsWord && token.Length > 1))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Word, out _)++;
        foreach (var (word, count) in counts)
            CollectionsMarshal.GetValueRefOrAddDefault(_forms, word, out _).Setting = 4 + MathF.Log2(count);
    }

    /// <summary>Words in lower case, seen often enough; a name in lower case stays a name.</summary>
    private void AddRunningText(IEnumerable<string> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in lines.SelectMany(static line => PreparedText.From(line, []).Tokens.ToArray()).Where(static token => token.Shape == TokenShape.Lower))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Word, out _)++;
        foreach (var (word, count) in counts.Where(static pair => pair.Value >= 3))
        {
            ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, word, out _);
            if (form.Name < 6 || form.Word > 0)
                form.Word = MathF.Max(form.Word, 2 + MathF.Log2(count));
        }
    }
}
