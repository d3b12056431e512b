using System.Text;

namespace SendVoice.Core.Surveys;

/// <summary>One sentence with named places to fill: <c>{council} reads what you send</c>.</summary>
internal sealed class Sentence
{
    private readonly IReadOnlyList<(string Text, bool IsPlace)> _parts;

    private Sentence(IReadOnlyList<(string Text, bool IsPlace)> parts)
    {
        _parts = parts;
        Places = parts.Where(part => part.IsPlace).Select(part => part.Text).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Places { get; }

    /// <exception cref="FormatException">A brace has no partner, or what it holds is not a name.</exception>
    public static Sentence Parse(string text)
    {
        var parts = new List<(string, bool)>();
        for (var at = 0; at < text.Length;)
        {
            var brace = text.AsSpan(at).IndexOfAny('{', '}');
            var end = brace < 0 ? text.Length : at + brace;
            parts.Add((text[at..end], false));
            if (end == text.Length)
                break;
            var close = text.IndexOf('}', end);
            var name = text[end] == '{' && close > 0 ? text[(end + 1)..close] : "";
            if (name.Length == 0 || !name.All(char.IsAsciiLetter))
                throw new FormatException("has a brace that opens or closes no {name}");
            parts.Add((name, true));
            at = close + 1;
        }

        return new(parts);
    }

    public string With((string Name, string Value)[] values)
    {
        if (!Places.SetEquals(values.Select(value => value.Name)))
            throw new ArgumentException($"The sentence has places for {{{string.Join(", ", Places)}}}.", nameof(values));
        var text = new StringBuilder();
        foreach (var (part, isPlace) in _parts)
            text.Append(isPlace ? Array.Find(values, value => value.Name == part).Value : part);
        return text.ToString();
    }
}
