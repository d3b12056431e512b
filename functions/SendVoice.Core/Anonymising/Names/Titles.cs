using System.Collections.Frozen;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>Words that stand before a name and are masked with it.</summary>
internal static class Titles
{
    /// <summary>Written before a surname; never anything else.</summary>
    private static readonly FrozenSet<string> Sure = ("mr mrs ms mx dr prof mister missus doctor professor rev reverend").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles that are also ordinary words: only a capitalised name after them makes them one.</summary>
    private static readonly FrozenSet<string> Shared = (
        "miss sir lady lord dame madam sister brother nurse matron father mother rabbi imam pastor canon cllr councillor sgt sergeant pc dc constable inspector captain major "
        + "chef coach judge auntie aunty aunt uncle nan nanny grandma grandad granny gran nana grandpa ustad ustadh mufti maulana hafiz apa baby baji sayyid syed sheikh shaykh big little old young teacher").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSure(string word) => Sure.Contains(word);

    public static bool IsShared(string word) => Shared.Contains(word);

    public static bool IsTitle(string word) => IsSure(word) || IsShared(word);
}
