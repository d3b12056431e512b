using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>Finds whose page is asked for, and answers with the pages that every part of the site shares.</summary>
public sealed class SitePages(AreaRegistry areas, Words words)
{
    /// <summary>The area an address names; null when there is none such.</summary>
    public Area? Find(string key) => AreaKey.TryParse(key, out var parsed) ? areas.Find(parsed) : null;

    /// <summary>The language an area's pages are in: the first of its languages that there are words in.</summary>
    public string LanguageOf(Area area) => words.Best(area.Languages);

    /// <summary>A page that says in plain words what went wrong.</summary>
    /// <param name="status">One that <see cref="ProblemPage"/> has words for.</param>
    /// <param name="area">Whose header and start to show, when known.</param>
    public IResult Problem(int status, Area? area = null) => Page<ProblemPage>(area, status, (nameof(ProblemPage.Status), status));

    /// <summary>A page of an area, in the area's language.</summary>
    /// <param name="area">Null for a page of no area, which is in English.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="parameters">The component's parameters beside <c>Area</c> and <c>Language</c>.</param>
    public IResult Page<TPage>(Area? area, int status, params (string Name, object? Value)[] parameters) where TPage : WordedComponent
    {
        var all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
        all["Area"] = area;
        all[nameof(WordedComponent.Language)] = area is null ? Words.Reference : LanguageOf(area);
        return new PageResult<TPage>(all, status);
    }
}
