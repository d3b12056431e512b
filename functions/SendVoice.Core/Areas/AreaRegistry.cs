using System.Globalization;

namespace SendVoice.Core.Areas;

/// <summary>Every area this installation serves.</summary>
public sealed class AreaRegistry
{
    private readonly Dictionary<AreaKey, Area> _byKey = [];
    private readonly Dictionary<string, Area> _byNumber = new(StringComparer.Ordinal);

    /// <exception cref="SettingsException">Two areas share a key or a number, so a message could not be told apart.</exception>
    public AreaRegistry(IEnumerable<Area> areas)
    {
        All = [.. areas.OrderBy(area => area.Key.Value, StringComparer.Ordinal)];
        foreach (var area in All)
        {
            if (!_byKey.TryAdd(area.Key, area))
                throw new SettingsException($"{area.Key}.json", "the file's name", "is that of another area's file");
            AddNumbers(area);
        }
    }

    /// <summary>In the order of their keys.</summary>
    public IReadOnlyList<Area> All { get; }

    public Area? Find(AreaKey key) => _byKey.GetValueOrDefault(key);

    /// <param name="e164">The number a message was sent to, as <c>+447700900123</c>.</param>
    public Area? BySmsNumber(string e164) => _byNumber.GetValueOrDefault(e164);

    private void AddNumbers(Area area)
    {
        for (var at = 0; at < area.SmsNumbers.Count; at++)
        {
            if (_byNumber.TryAdd(area.SmsNumbers[at], area))
                continue;
            var field = string.Create(CultureInfo.InvariantCulture, $"smsNumbers[{at}]");
            throw new SettingsException($"{area.Key}.json", field, $"is also a number of {_byNumber[area.SmsNumbers[at]].Key}.json");
        }
    }
}
