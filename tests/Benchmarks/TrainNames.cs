using System.Text.Json;
using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Benchmarks;

/// <summary>
/// Learns <c>names.model</c> again: <c>train-names LISTS WORDS OUT</c>. LISTS is a folder with the name and place lists and, beside it, a folder
/// <c>train</c> with the prose; WORDS is a folder with <c>words.tsv</c> (word, SCOWL level) and <c>spoken.tsv</c> (word, SUBTLEX count).
/// </summary>
internal static class TrainNames
{
    private static readonly string[] NearLocales = ["en_", "pl_", "ro_", "tr_"];

    public static void Run(string lists, string words, string output) => File.WriteAllBytes(output, NameModelTraining.Train(Sources(lists, words)));

    private static NameSources Sources(string lists, string words)
    {
        string List(string name) => Path.Combine(lists, name);
        var faker = File.ReadLines(List("faker_names.tsv")).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > 3).ToList();
        return new(
            File.ReadLines(List("uk_given_names.tsv")).Skip(1),
            [.. File.ReadLines(List("surnames_uk.txt")), .. Column(List("popular_surname_by_country.tsv"), 2),
                .. faker.Where(row => NearLocales.Any(near => row[0].StartsWith(near, StringComparison.Ordinal))).Select(row => row[3]), .. Column(List("popular_given_by_country.tsv"), 2)],
            [.. File.ReadLines(List("surnames_us.txt")), .. faker.Select(row => row[3])],
            File.ReadLines(List("gb_place_names.txt")),
            Column(List("england_schools.tsv"), 0).Select(SchoolNames.WithoutKind),
            File.ReadLines(Path.Combine(words, "words.tsv")),
            File.ReadLines(Path.Combine(words, "spoken.tsv")),
            Prose(Path.Combine(lists, "..", "train")));
    }

    private static IEnumerable<string> Column(string file, int column) =>
        File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > column).Select(row => row[column]);

    private static IEnumerable<string> Prose(string folder) =>
        File.ReadLines(Path.Combine(folder, "sms_ham.txt")).Concat(File.ReadLines(Path.Combine(folder, "px_phase1_train.jsonl")).Select(Text));

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? string.Empty;
    }
}
