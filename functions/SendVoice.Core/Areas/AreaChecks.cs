using System.Globalization;
using SendVoice.Core.Surveys;
using SendVoice.Core.Theming;

namespace SendVoice.Core.Areas;

/// <summary>What an area's settings must agree on with the other settings files.</summary>
public static class AreaChecks
{
    /// <exception cref="SettingsException">A board names a theme or workstream that the taxonomy does not have.</exception>
    public static void CheckBoards(Area area, Taxonomy taxonomy)
    {
        for (var at = 0; at < area.Boards.Count; at++)
        {
            var board = area.Boards[at];
            CheckKnown(area, $"boards[{at}].themes", board.Themes, code => taxonomy.Find(code) is not null, "theme");
            CheckKnown(area, $"boards[{at}].workstreams", board.Workstreams, taxonomy.Workstreams.ContainsKey, "workstream");
        }
    }

    /// <exception cref="SettingsException">A survey is not worded in one of the area's languages.</exception>
    public static void CheckLanguages(Area area, SurveyCatalogue surveys)
    {
        for (var at = 0; at < area.Languages.Count; at++)
        {
            var language = area.Languages[at];
            if (surveys.All.FirstOrDefault(survey => !survey.IsWordedIn(language)) is { } missing)
                throw Refuse(area, Item("languages", at), $"is '{language}', in which the survey '{missing.Code}' is not worded");
        }
    }

    private static void CheckKnown(Area area, string field, IReadOnlyList<string> names, Func<string, bool> known, string kind)
    {
        for (var at = 0; at < names.Count; at++)
        {
            if (!known(names[at]))
                throw Refuse(area, Item(field, at), $"is '{names[at]}', which is not a {kind} of the taxonomy");
        }
    }

    private static string Item(string field, int at) => string.Create(CultureInfo.InvariantCulture, $"{field}[{at}]");

    private static SettingsException Refuse(Area area, string field, string reason) => new($"{area.Key}.json", field, reason);
}
