using SendVoice.Core.Areas;

namespace SendVoice.Core.Theming;

/// <summary>Reads <c>config/taxonomy.json</c> strictly.</summary>
public static class TaxonomyReader
{
    /// <exception cref="SettingsException">The file cannot be used; the first problem is named.</exception>
    public static Taxonomy Read(string file, string json)
    {
        var settings = SettingsObject.Parse(file, json);
        settings.TextOrNull("note");
        var kloe = Map(settings.Object("kloe"), (map, name) => map.Text(name));
        var criteria = Map(settings.Object("criteria"), (map, name) => map.Text(name));
        var themes = Themes(settings, criteria, kloe);
        var taxonomy = new Taxonomy
        {
            Version = settings.Text("version"),
            Themes = themes,
            Kloe = kloe,
            Criteria = criteria,
            Workstreams = Map(settings.Object("workstreams"), (map, name) => Known(map, name, themes.Select(theme => theme.Code), "theme")),
            Flags = Flags(settings),
        };
        settings.Complete();
        return taxonomy.Find(Taxonomy.Other) is not null ? taxonomy
            : throw settings.Refuse("themes", $"must hold the theme '{Taxonomy.Other}'");
    }

    private static List<Theme> Themes(
        SettingsObject settings, IReadOnlyDictionary<string, string> criteria, IReadOnlyDictionary<string, string> kloe)
    {
        var themes = new List<Theme>();
        foreach (var item in settings.Objects("themes"))
        {
            var theme = new Theme
            {
                Code = item.Code("code"),
                Label = item.Text("label"),
                Definition = item.Text("definition"),
                Cues = item.Texts("cues"),
                Criteria = Known(item, "criteria", criteria.Keys, "criterion"),
                Kloe = Known(item, "kloe", kloe.Keys, "key line of enquiry"),
            };
            item.Complete();
            if (themes.Any(known => known.Code == theme.Code))
                throw item.Refuse("code", $"repeats the theme '{theme.Code}'");
            themes.Add(theme);
        }

        return themes;
    }

    private static List<Flag> Flags(SettingsObject settings)
    {
        var flags = new List<Flag>();
        foreach (var item in settings.Objects("flags"))
        {
            var flag = new Flag(item.Code("code"), item.Text("meaning"));
            item.Complete();
            if (flags.Any(known => known.Code == flag.Code))
                throw item.Refuse("code", $"repeats the flag '{flag.Code}'");
            flags.Add(flag);
        }

        return flags;
    }

    private static Dictionary<string, T> Map<T>(SettingsObject map, Func<SettingsObject, string, T> read) =>
        map.Names().ToDictionary(name => name, name => read(map, name), StringComparer.Ordinal);

    private static IReadOnlyList<string> Known(SettingsObject settings, string name, IEnumerable<string> known, string kind)
    {
        var codes = settings.Texts(name);
        for (var at = 0; at < codes.Count; at++)
        {
            if (!known.Contains(codes[at], StringComparer.Ordinal))
                throw settings.Refuse($"{name}[{at}]", $"is '{codes[at]}', which is not a {kind} of this file");
        }

        return codes;
    }
}
