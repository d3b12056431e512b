namespace SendVoice.Core.Theming.Tokens;

/// <summary>Which words are so frequent in English that a search should not begin at them.</summary>
internal static class WordFrequency
{
    private const int Frequent = 50;

    private static readonly HashSet<string> Words = new(
        ("a about after again all am an and any are as at back be because been but by can cant come could day did didnt do does doesnt dont down for "
        + "from get gets getting go goes going good got had has hasnt have havent he her hes him his home how i if im in into is isnt it its "
        + "ive just like make makes me more mum my need never no nobody not nothing now of off on one only or our out over people said say "
        + "says school she shes so some still take than that the their them then there they this time to told too took up us very want wants "
        + "was wasnt we well went were what when where which who why will with wont would year years you your")
        .Split(' '), StringComparer.Ordinal);

    public static bool IsFrequent(string word) => Words.Contains(word);

    /// <summary>How often a search that begins at one of these words would begin in vain, roughly.</summary>
    public static int CostOf(IReadOnlyCollection<string> words) =>
        words.Count + words.Sum(word => Words.Contains(word.TrimEnd('*')) ? Frequent : word.Length < 4 && word.EndsWith('*') ? Frequent / 2 : 0);
}
