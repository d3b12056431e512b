using System.Buffers;
using System.Text.RegularExpressions;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Handles, links and web addresses that lead to a person. Public bodies' own sites stay.</summary>
internal sealed partial class OnlineRecogniser : IRecogniser
{
    /// <summary>A word with one of these is a handle rather than the next word of a sentence.</summary>
    private static readonly SearchValues<char> TellTale = SearchValues.Create("0123456789_.");

    public void Find(PreparedText text, ICollection<Candidate> found)
    {
        if (text.Has(PatternCues.InnerDot | PatternCues.LinkStart))
            FindLinks(text, found);
        if (text.Has(PatternCues.AtSign))
        {
            foreach (var match in Handle().EnumerateMatches(text.View))
                found.Add(new(match.Index, match.Index + match.Length, SpanType.Online, 0.95));
        }

        if (text.Has(PatternCues.Account))
            FindAccounts(text, found);
        if (text.Has(PatternCues.Slash))
            FindSpelt(text, found);
    }

    private static void FindLinks(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in Link().EnumerateMatches(text.View))
        {
            var end = match.Index + match.Length;
            while (text.View[end - 1] is '.' or ',' or ')' or '\'' or '"' or '!' or '?' or ';' or ':')
                end--;
            if (!IsPublic(text.View.AsSpan(match.Index, end - match.Index)))
                found.Add(new(match.Index, end, SpanType.Online, 0.9));
        }
    }

    private static void FindAccounts(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in CueMatching.Near(text, PatternCues.Account, CuedHandle(), wordsBefore: 2, reach: 96))
        {
            var handle = match.Groups["handle"];
            if (match.Groups["colon"].Success || handle.ValueSpan.ContainsAny(TellTale))
                found.Add(new(handle.Index, handle.Index + handle.Length, SpanType.Online, 0.8));
        }
    }

    private static void FindSpelt(PreparedText text, ICollection<Candidate> found)
    {
        foreach (var match in CueMatching.Near(text, PatternCues.Slash, Spelt(), wordsBefore: 9, reach: 256))
            found.Add(new(match.Index, match.Index + match.Length, SpanType.Online, 0.9));
    }

    private static bool IsPublic(ReadOnlySpan<char> link)
    {
        var match = Host().Match(link.ToString());
        var host = match.Groups["host"].ValueSpan;
        return PublicHost().IsMatch(host) || (!match.Groups["path"].Success && WellKnownHost().IsMatch(host));
    }

    [GeneratedRegex(@"(?<![\p{L}\d@._-])(?:https?://[^\s<>""\uE000]{3,400}|www\.[^\s<>""\uE000]{3,400}|[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d][a-z\d-]{0,61}){0,4}\.(?:com|org|net|uk|info|blog|example|online|site|xyz|eu|page|live|test|co|tv|me|ly|gg|be|link)(?![\p{L}\d@-])(?!\.\p{L})(?:/[^\s<>""\uE000]{0,300})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\p{L}\d@.])@[A-Z\d_](?:[A-Z\d_.-]{0,60}[A-Z\d_])?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Handle();

    [GeneratedRegex(@"\b(?:insta|instagram|ig|snap|snapchat|tiktok|tik tok|twitter|facebook|fb|discord|gamertag|gamer tag|psn|xbox|roblox|skype|youtube|telegram|user ?name|handle)\b\s?(?:(?:name|tag|user|username|id|handle|account|page)\s)?(?:(?<colon>[:=])|is|as|-|its|it's)?\s?(?<handle>[A-Z\d_](?:[A-Z\d_.-]{1,60}[A-Z\d_]))(?![A-Z\d_]|[.-][A-Z\d_]|[ ](?:the|of|my|our|is|are|was|a)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CuedHandle();

    // "facebook slash sam dot example", "w w w dot example dot com slash sam": said aloud.
    [GeneratedRegex(@"\b(?:[a-z\d-]{2,30}(?:\s(?:dot|\.)\s[a-z\d-]{2,30}){1,3}|facebook|fb|insta|instagram|twitter|tiktok|snapchat|youtube|linkedin)\s(?:forward\s)?slash\s[a-z\d_-]{1,40}(?:\s?(?:\bdot\b|\bunderscore\b|\bdash\b|\b(?:forward\s)?slash\b|[._])\s?[a-z\d_-]{1,40}){0,6}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelt();

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?(?<host>[^/?#:]+)(?::\d+)?/?(?<path>[^\s]+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@"(?:^|\.)(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|parliament\.uk|mod\.uk|ipsea\.org\.uk|contact\.org\.uk|autism\.org\.uk|mencap\.org\.uk|scope\.org\.uk|sossen\.org\.uk|kids\.org\.uk|nspcc\.org\.uk|bbc\.co\.uk|childline\.org\.uk)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublicHost();

    [GeneratedRegex(@"^(?:facebook|instagram|twitter|x|youtube|tiktok|google|amazon|whatsapp|zoom|teams|netflix|wikipedia|gmail|hotmail|outlook|widgit|makaton|ebay|snapchat|roblox|bbc)\.(?:com|co\.uk|org|org\.uk|us)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WellKnownHost();
}
