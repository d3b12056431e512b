using System.Text.Json;
using System.Text.RegularExpressions;
using SendVoice.Testing;

namespace EndToEnd.Labelled;

/// <summary>One comment of <c>tests/data/dev.jsonl</c> with what identifies somebody in it.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Respondent">Code of who wrote it.</param>
/// <param name="Text">As the family sent it.</param>
/// <param name="Patterned">
/// Identifiers of the types that have a pattern: phone, e-mail, postcode (whole or part), NHS number, UPN, National Insurance number, registration mark.
/// </param>
internal sealed partial record LabelledComment(string Id, string Respondent, string Text, IReadOnlyList<string> Patterned)
{
    public static IReadOnlyList<LabelledComment> ReadAll() =>
        [.. File.ReadLines(RepositoryRoot.Combine("tests", "data", "dev.jsonl")).Where(line => line.Length > 0).Select(Read)];

    private static LabelledComment Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        var root = row.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var patterned = root.GetProperty("spans").EnumerateArray()
            .Select(span => (Type: span.GetProperty("type").GetString()!, Text: text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]))
            .Where(span => IsPatterned(span.Type, span.Text))
            .Select(span => span.Text);
        return new(root.GetProperty("id").GetString()!, root.GetProperty("respondent").GetString()!, text, [.. patterned]);
    }

    private static bool IsPatterned(string type, string text) => type switch
    {
        "PHONE" or "EMAIL" or "NHS" or "VEHICLE" => true,
        "ADDRESS" => Postcode().IsMatch(text),
        "ID" => Upn().IsMatch(text) || NationalInsurance().IsMatch(text),
        _ => false,
    };

    [GeneratedRegex(@"^[a-z]{1,2}\d[a-z\d]?(\s*\d[a-z]{2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^[a-z]\d{11}[a-z\d]$", RegexOptions.IgnoreCase)]
    private static partial Regex Upn();

    [GeneratedRegex(@"^[a-z]{2}(\s*\d\d){3}\s*[a-d]$", RegexOptions.IgnoreCase)]
    private static partial Regex NationalInsurance();
}
