namespace SendVoice.Core.Areas;

/// <summary>
/// Names a local area in addresses, keys and settings: 3 to 40 characters of a to z, 0 to 9 and inner hyphens. Every row, query and page is scoped by one.
/// A few names are taken by the site's own addresses and cannot be an area's.
/// </summary>
public readonly record struct AreaKey
{
    private static readonly string[] Taken = ["api", "assets", "health", "hooks", "sign-in"];

    private AreaKey(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">The text is not an area key.</exception>
    public static AreaKey Parse(string text) =>
        TryParse(text, out var key)
            ? key
            : throw new FormatException("An area key has 3 to 40 characters: a to z, 0 to 9 and inner hyphens; a few names are taken.");

    public static bool TryParse(string? text, out AreaKey key)
    {
        var valid = text is { Length: >= 3 and <= 40 }
            && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            && text[0] != '-' && text[^1] != '-'
            && !Taken.Contains(text, StringComparer.Ordinal);
        key = valid ? new(text!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
