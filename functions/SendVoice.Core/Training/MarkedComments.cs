using System.Text;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising;

namespace SendVoice.Core.Training;

/// <summary>Reads the files of training comments; their form is described in Comments/README.md.</summary>
public static partial class MarkedComments
{
    private const string Separator = "%%";
    private const int Fields = 7;

    /// <param name="text">A whole file.</param>
    /// <exception cref="FormatException">A block does not have the form; the message names its number and what is wrong with it.</exception>
    public static IReadOnlyList<MarkedComment> Parse(string text) =>
        [.. text.ReplaceLineEndings("\n").Split($"\n{Separator}\n").Select(static block => block.Trim('\n')).Where(static block => block.Length > 0).Select(Read)];

    private static MarkedComment Read(string block, int at)
    {
        var end = block.IndexOf('\n', StringComparison.Ordinal);
        var fields = (end < 0 ? block : block[..end]).Split('|').Select(static field => field.Trim()).ToArray();
        if (end < 0 || fields.Length != Fields)
            throw new FormatException($"Comment {at + 1} needs a line of {Fields} fields and a text.");
        var (words, spans) = Unmark(block[(end + 1)..], at);
        return new(fields[0], fields[1], fields[2], List(fields[3]), List(fields[4]), fields[5], Safeguarding(fields[6], at), words, spans);
    }

    private static string[] List(string field) => field.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Safeguarding(string field, int at) => field switch
    {
        "yes" => true,
        "no" => false,
        _ => throw new FormatException($"Comment {at + 1}: the last field is yes or no."),
    };

    private static (string Words, List<MarkedSpan> Spans) Unmark(string marked, int number)
    {
        var words = new StringBuilder(marked.Length);
        var spans = new List<MarkedSpan>();
        var at = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            words.Append(marked, at, mark.Index - at);
            spans.Add(new(words.Length, words.Length + mark.Groups["words"].Length, TypeOf(mark.Groups["type"].Value), mark.Groups["origin"].Value));
            words.Append(mark.Groups["words"].Value);
            at = mark.Index + mark.Length;
        }

        words.Append(marked, at, marked.Length - at);
        var plain = words.ToString();
        return plain.AsSpan().ContainsAny('{', '}') ? throw new FormatException($"Comment {number + 1} has a curly bracket that opens or closes no mark.") : (plain, spans);
    }

    private static SpanType TypeOf(string letter) => letter switch
    {
        "P" => SpanType.Person,
        "S" => SpanType.Setting,
        "A" => SpanType.Address,
        "E" => SpanType.Email,
        "T" => SpanType.Phone,
        "O" => SpanType.Online,
        "N" => SpanType.Nhs,
        "I" => SpanType.Id,
        "V" => SpanType.Vehicle,
        "D" => SpanType.Dob,
        _ => throw new FormatException($"No type of span has the letter {letter}."),
    };

    [GeneratedRegex(@"\{(?<type>[A-Z])(?:\.(?<origin>[a-z]{2}))?\|(?<words>[^{}|]{1,200})\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
