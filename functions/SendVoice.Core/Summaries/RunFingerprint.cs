using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Summaries;

/// <summary>
/// Names what a summary was made from. Two packs with the same run id were made from the same comments, decisions and actions, whichever board
/// they are for and in whatever order the store gave them, so their figures agree.
/// </summary>
internal sealed class RunFingerprint
{
    private readonly List<string> _lines = [];

    public void Add(Comment comment)
    {
        var themes = string.Join(',', comment.Classification.Themes.Select(theme => theme.Code));
        var decisions = string.Join(',', comment.Decisions.Select(decision => $"{decision.Kind}:{decision.By}"));
        _lines.Add($"comment|{comment.Id}|{comment.AnonymiserVersion}|{comment.Classification.ModelVersion}|{themes}|{decisions}");
    }

    public void Add(ActionRecord action) =>
        _lines.Add(string.Create(
            CultureInfo.InvariantCulture, $"action|{action.Id}|{action.Status}|{action.Due:yyyy-MM-dd}|{action.Sentence}|{action.Because}"));

    public string Of(AreaKey area, Month month, string taxonomyVersion, Thresholds thresholds)
    {
        _lines.Sort(StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{area}|{month}|{taxonomyVersion}|{thresholds.Restricted}|{thresholds.Public}\n"));
        foreach (var line in _lines)
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Base32.Encode(hash.GetHashAndReset().AsSpan(0, 10));
    }
}
