using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>The sections of <c>words.txt</c>.</summary>
internal sealed class WordSets
{
    private const string Resource = "SendVoice.Core.Anonymising.Names.words.txt";
    private readonly Dictionary<string, FrozenSet<string>> _sections = new(StringComparer.Ordinal);

    private WordSets()
    {
        using var stream = typeof(WordSets).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        foreach (var section in reader.ReadToEnd().Split("\n[", StringSplitOptions.RemoveEmptyEntries).Where(static part => part.Contains(']', StringComparison.Ordinal)))
            Add(section);
    }

    public static WordSets Shipped { get; } = new();

    public FrozenSet<string> Kept => _sections["kept"];

    public FrozenSet<string> Institution => _sections["institution"];

    public FrozenSet<string> Generic => _sections["generic"];

    public FrozenSet<string> SettingHeads => _sections["settingheads"];

    public FrozenSet<string> LooseHeads => _sections["looseheads"];

    public FrozenSet<string> Evocative => _sections["evocative"];

    public FrozenSet<string> Kin => _sections["kin"];

    public FrozenSet<string> Roles => _sections["roles"];

    public FrozenSet<string> Called => _sections["called"];

    public FrozenSet<string> Places => _sections["places"];

    public FrozenSet<string> Verbs => _sections["verbs"];

    public FrozenSet<string> Modal => _sections["modal"];

    public FrozenSet<string> Thing => _sections["thing"];

    public FrozenSet<string> Closing => _sections["closing"];

    public FrozenSet<string> Greeting => _sections["greeting"];

    public FrozenSet<string> Label => _sections["label"];

    public FrozenSet<string> Joiners => _sections["joiners"];

    public FrozenSet<string> Cautious => _sections["cautious"];

    public FrozenSet<string> Calendar => _sections["calendar"];

    public FrozenSet<string> Pets => _sections["pets"];

    public FrozenSet<string> Plain => _sections["plain"];

    public FrozenSet<string> States => _sections["states"];

    public FrozenSet<string> Rare => _sections["rare"];

    private void Add(string section)
    {
        var lines = section.Split('\n');
        var name = lines[0].Trim('[', ']', '\r');
        _sections[name] = lines.Skip(1).Where(static line => !line.StartsWith('#'))
            .SelectMany(static line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(static word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);
    }
}
