using System.Text.RegularExpressions;

namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>What recognisers are called in front of people: the name of the class in plain words, so that a new one needs no entry.</summary>
internal static partial class RecogniserNames
{
    public static string Of(Type recogniser) => Capital().Replace(Kind().Replace(recogniser.Name, string.Empty), " $0").ToLowerInvariant();

    [GeneratedRegex("(?:Recogniser|Rule)$", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();
}
