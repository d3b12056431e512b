using System.Globalization;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Cli.Evaluating;

/// <summary>Mistakes with the words around them, one a line.</summary>
internal static class MistakeLines
{
    public static IEnumerable<string> Of(IReadOnlyList<Mistake> mistakes)
    {
        if (mistakes.Count == 0)
            yield break;

        yield return "";
        yield return string.Create(CultureInfo.InvariantCulture, $"the worst {mistakes.Count:N0}: what leaked, or was masked for nothing, is in [[ ]]");
        foreach (var mistake in mistakes)
        {
            var (before, words, after) = MistakeContext.Of(mistake);
            yield return $"{Kind(mistake.Kind),-8}{mistake.Type.Code(),-8}{OneLine.Of(mistake.Comment.Id),-12} {before}[[{words}]]{after}";
        }
    }

    public static string Kind(MistakeKind kind) => kind switch
    {
        MistakeKind.Leak => "leak",
        MistakeKind.PartialLeak => "partial",
        MistakeKind.FalseMask => "false",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word is defined for this kind."),
    };
}
