using System.Text.Json;

namespace SendVoice.Core.Areas;

/// <summary>
/// One JSON object of a settings file, read strictly: a field is asked for by name, and <see cref="Complete"/> refuses every field
/// that nobody asked for, so that a misspelt setting cannot be silently ignored.
/// </summary>
/// <remarks>Every member throws <see cref="SettingsException"/> with the file and the field's path.</remarks>
internal sealed class SettingsObject
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly string _path;
    private readonly JsonElement _element;

    private SettingsObject(string file, string path, JsonElement element) => (_file, _path, _element) = (file, path, element);

    public static SettingsObject Parse(string file, string json)
    {
        try
        {
            var root = JsonElement.Parse(json, Strict);
            return root.ValueKind == JsonValueKind.Object
                ? new(file, "", root)
                : throw new SettingsException(file, "line 1", "must open one JSON object");
        }
        catch (JsonException problem)
        {
            // The parser's own message names positions and property names only; people need the line.
            throw new SettingsException(file, $"line {(problem.LineNumber ?? 0) + 1}", "is not JSON: " + FirstSentence(problem.Message));
        }
    }

    /// <summary>Where this object, or its field <paramref name="name"/>, stands in the file.</summary>
    public string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    public SettingsException Refuse(string name, string reason) => new(_file, PathOf(name), reason);

    /// <summary>The names of all fields, for objects that are maps; each counts as asked for.</summary>
    public IReadOnlyList<string> Names()
    {
        var names = _element.EnumerateObject().Select(field => field.Name).ToArray();
        _asked.UnionWith(names);
        return names;
    }

    public bool Has(string name) => Find(name) is not null;

    public JsonElement Required(string name) => Find(name) ?? throw Refuse(name, "is missing");

    public JsonElement Required(string name, JsonValueKind kind, string described)
    {
        var value = Required(name);
        return value.ValueKind == kind ? value : throw Refuse(name, $"must be {described}");
    }

    public SettingsObject Object(string name) => new(_file, PathOf(name), Required(name, JsonValueKind.Object, "an object"));

    public SettingsObject? ObjectOrNull(string name) => Has(name) ? Object(name) : null;

    public IReadOnlyList<SettingsObject> Objects(string name)
    {
        var items = Required(name, JsonValueKind.Array, "a list").EnumerateArray().ToArray();
        var at = Array.FindIndex(items, item => item.ValueKind != JsonValueKind.Object);
        return at < 0
            ? [.. items.Select((item, index) => new SettingsObject(_file, $"{PathOf(name)}[{index}]", item))]
            : throw Refuse($"{name}[{at}]", "must be an object");
    }

    /// <summary>Refuses the first field that nobody has asked for. Called when everything known has been read.</summary>
    public void Complete()
    {
        foreach (var field in _element.EnumerateObject())
        {
            if (!_asked.Contains(field.Name))
                throw Refuse(field.Name, "is not a setting known here");
        }
    }

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
