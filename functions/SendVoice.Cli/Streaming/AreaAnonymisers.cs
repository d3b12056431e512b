using System.Collections.Concurrent;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Areas;

namespace SendVoice.Cli.Streaming;

/// <summary>The anonymiser for the area a line names, built when the first line names it.</summary>
/// <param name="configured">Areas that have settings here; read only when a line names an area.</param>
internal sealed class AreaAnonymisers(Func<IReadOnlyList<Area>> configured)
{
    private readonly Lazy<IReadOnlyList<Area>> _configured = new(configured);
    private readonly ConcurrentDictionary<string, Lazy<Anonymiser>> _built = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="area">Key or name of an area with settings, or the name of an English council's area; null is no area in particular.</param>
    /// <exception cref="BadLineException">There is no such area.</exception>
    public Anonymiser For(string? area) =>
        area is null ? Anonymiser.Default : _built.GetOrAdd(area, name => new(() => Build(name))).Value;

    private Anonymiser Build(string name)
    {
        var area = _configured.Value.FirstOrDefault(known => Is(known.Key.Value, name) || Is(known.Name, name)) ?? EnglishAreas.Find(name);
        return area is null ? throw new BadLineException("names an area that has no settings here and is not one of England's") : Anonymiser.For(area);
    }

    private static bool Is(string known, string name) => known.Equals(name, StringComparison.OrdinalIgnoreCase);
}
