using System.Globalization;
using System.Text;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>A list of names by origin, in UTF-8: a line each of origin, <c>given</c> or <c>surname</c>, and the name, between tabs. Blank lines are left alone.</summary>
internal static class OriginNamesFile
{
    private const string Given = "given";
    private const string Surname = "surname";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>At least one origin, in the order in which they are first named, each with names of both kinds in the order of the file.</returns>
    /// <exception cref="CommandFailedException">The file is not there, or a line of it cannot be taken; the first such line is named.</exception>
    public static IReadOnlyList<OriginNames> Read(string path)
    {
        if (!File.Exists(path))
            throw new CommandFailedException($"There is no file {path}.");

        try
        {
            return Origins(path, Lines(path));
        }
        catch (DecoderFallbackException)
        {
            // The reader knows no line numbers: it decodes many lines at once.
            throw new CommandFailedException($"{path} is not UTF-8.");
        }
    }

    private static List<Line> Lines(string path)
    {
        var lines = new List<Line>();
        var seen = new HashSet<(string, string, string)>();
        foreach (var (text, at) in File.ReadLines(path, Strict).Select(static (text, at) => (text, at)))
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var line = Parse(path, at + 1, text);
            if (!seen.Add((line.Origin, line.Kind, line.Name)))
                throw Bad(path, at + 1, "repeats an earlier line");
            lines.Add(line);
        }

        return lines.Count > 0 ? lines : throw new CommandFailedException($"{path} has no names.");
    }

    private static Line Parse(string path, int number, string text)
    {
        if (text.Split('\t', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } origin, var kind, var name])
            throw Bad(path, number, "is not an origin, a kind and a name with tabs between them");
        if (kind is not (Given or Surname))
            throw Bad(path, number, $"has a kind that is neither {Given} nor {Surname}");
        if (!IsName(name))
            throw Bad(path, number, "has a name that is not one word of two letters or more");
        return new(number, origin, kind, name);
    }

    /// <summary>Letters, with their accents and apostrophes; a name with a hyphen would be two where the comment has one.</summary>
    private static bool IsName(string name) =>
        name.Length > 1 && char.IsLetter(name[0]) && name.All(static unit => char.IsLetter(unit) || unit is '\'' or '’' || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark);

    private static IReadOnlyList<OriginNames> Origins(string path, List<Line> lines) =>
        [.. lines.GroupBy(static line => line.Origin, StringComparer.Ordinal).Select(group => new OriginNames(group.Key, Names(path, group, Given), Names(path, group, Surname)))];

    private static List<string> Names(string path, IEnumerable<Line> origin, string kind)
    {
        var names = origin.Where(line => line.Kind == kind).Select(static line => line.Name).ToList();
        return names.Count > 0 ? names : throw Bad(path, origin.First().Number, $"names an origin of which there is no {kind} name in the file");
    }

    private static CommandFailedException Bad(string path, int number, string fault) => new($"{path}: line {number} {fault}.");

    private sealed record Line(int Number, string Origin, string Kind, string Name);
}
