using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

/// <summary>
/// A made-up comment with its labels and its masks in it: <c>{PERSON sa|Amira}</c> has to be masked, <c>[PERSON|Amira]</c> was. The two may
/// lie within one another.
/// </summary>
internal sealed partial record Marked(LabelledComment Comment, IReadOnlyList<FoundSpan> Found)
{
    public static Marked Of(string marked)
    {
        var (text, open) = (string.Empty, new Stack<(bool IsLabel, int Start, SpanType Type, string? Origin)>());
        var (labels, found) = (new List<LabelledSpan>(), new List<FoundSpan>());
        for (var at = 0; at < marked.Length; at++)
        {
            if (Opening().Match(marked, at) is { Success: true } opening)
            {
                Assert.True(SpanTypes.TryParse(opening.Groups["type"].Value, out var type));
                open.Push((opening.Value[0] == '{', text.Length, type, opening.Groups["origin"].Success ? opening.Groups["origin"].Value : null));
                at += opening.Length - 1;
            }
            else if (marked[at] is '}' or ']')
            {
                var span = open.Pop();
                if (span.IsLabel)
                    labels.Add(new(span.Start, text.Length, span.Type, span.Origin));
                else
                    found.Add(new(span.Start, text.Length, span.Type, 0.9));
            }
            else
            {
                text += marked[at];
            }
        }

        Assert.Empty(open);
        return new(new("made-up", text, labels), found);
    }

    public static AnonymisingTally Tally(params string[] comments)
    {
        var tally = new AnonymisingTally(worst: 10);
        foreach (var marked in comments.Select(Of))
            tally.Add(marked.Comment, marked.Found);
        return tally;
    }

    [GeneratedRegex(@"\G[{\[](?<type>[A-Z]+)(?: (?<origin>[a-z]+))?\|")]
    private static partial Regex Opening();
}
