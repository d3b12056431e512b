using System.Globalization;
using System.Text.Json;

namespace SendVoice.Core.Areas;

/// <summary>The kinds of value settings are made of, each with its limits.</summary>
internal static class SettingsValues
{
    /// <summary>Long enough for a sentence of introduction, short enough to be seen whole when something is pasted by mistake.</summary>
    private const int LongestText = 1_000;

    public static string Text(this SettingsObject settings, string name)
    {
        var text = settings.Required(name, JsonValueKind.String, "text").GetString()!;
        return CheckText(settings, name, text);
    }

    public static string? TextOrNull(this SettingsObject settings, string name) => settings.Has(name) ? settings.Text(name) : null;

    /// <summary>A stable code: 1 to 60 characters of a to z, 0 to 9 and inner hyphens.</summary>
    public static string Code(this SettingsObject settings, string name)
    {
        var code = settings.Text(name);
        return SettingsPatterns.IsCode(code) ? code
            : throw settings.Refuse(name, "must be a code of at most 60 characters: a to z, 0 to 9 and inner hyphens");
    }

    public static IReadOnlyList<string> Texts(this SettingsObject settings, string name)
    {
        var texts = new List<string>();
        foreach (var item in settings.Required(name, JsonValueKind.Array, "a list").EnumerateArray())
        {
            var at = $"{name}[{texts.Count}]";
            if (item.ValueKind != JsonValueKind.String)
                throw settings.Refuse(at, "must be text");
            var text = CheckText(settings, at, item.GetString()!);
            if (texts.Contains(text, StringComparer.OrdinalIgnoreCase))
                throw settings.Refuse(at, $"repeats '{text}'");
            texts.Add(text);
        }

        return texts;
    }

    public static IReadOnlyList<string> TextsOrNone(this SettingsObject settings, string name) => settings.Has(name) ? settings.Texts(name) : [];

    /// <summary>A list whose every item passes <paramref name="valid"/>.</summary>
    public static IReadOnlyList<string> TextsLike(this SettingsObject settings, string name, Func<string, bool> valid, string described)
    {
        var texts = settings.TextsOrNone(name);
        for (var at = 0; at < texts.Count; at++)
        {
            if (!valid(texts[at]))
                throw settings.Refuse($"{name}[{at}]", $"must be {described}");
        }

        return texts;
    }

    public static int Integer(this SettingsObject settings, string name, int least, int most)
    {
        var value = settings.Required(name, JsonValueKind.Number, "a whole number");
        if (!value.TryGetInt32(out var number))
            throw settings.Refuse(name, "must be a whole number");
        return number >= least && number <= most ? number
            : throw settings.Refuse(name, string.Create(CultureInfo.InvariantCulture, $"must be from {least} to {most}, not {number}"));
    }

    public static int IntegerOr(this SettingsObject settings, string name, int otherwise, int least, int most) =>
        settings.Has(name) ? settings.Integer(name, least, most) : otherwise;

    public static bool YesOrNo(this SettingsObject settings, string name, bool otherwise)
    {
        if (!settings.Has(name))
            return otherwise;
        return settings.Required(name).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw settings.Refuse(name, "must be true or false"),
        };
    }

    public static TimeOnly TimeOr(this SettingsObject settings, string name, TimeOnly otherwise)
    {
        if (!settings.Has(name))
            return otherwise;
        return TimeOnly.TryParseExact(settings.Text(name), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw settings.Refuse(name, "must be a time written HH:mm, for example 09:00");
    }

    public static DateOnly? DateOrNull(this SettingsObject settings, string name)
    {
        if (!settings.Has(name))
            return null;
        return DateOnly.TryParseExact(settings.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw settings.Refuse(name, "must be a date written yyyy-MM-dd, for example 2026-09-01");
    }

    public static Uri? WebAddressOrNull(this SettingsObject settings, string name)
    {
        if (!settings.Has(name))
            return null;
        return Uri.TryCreate(settings.Text(name), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw settings.Refuse(name, "must be a whole web address that begins with https://");
    }

    /// <summary>One of our enum's values by its code.</summary>
    public static T OneOf<T>(this SettingsObject settings, string name, params (string Code, T Value)[] choices)
    {
        var text = settings.Text(name);
        foreach (var (code, value) in choices)
        {
            if (string.Equals(code, text, StringComparison.Ordinal))
                return value;
        }

        throw settings.Refuse(name, $"must be one of {string.Join(", ", choices.Select(choice => choice.Code))}, not '{text}'");
    }

    private static string CheckText(SettingsObject settings, string name, string text) =>
        string.IsNullOrWhiteSpace(text) ? throw settings.Refuse(name, "must not be empty")
        : text.Length > LongestText ? throw settings.Refuse(name, $"must have at most {LongestText} characters")
        : text.Any(char.IsControl) ? throw settings.Refuse(name, "must not hold control characters")
        : text;
}
