namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>
/// The part a token plays, in the manner of BIO tags: outside every span, the first token of one, or a further one of the same.
/// Patterned identifiers are found by their own recognisers and are outside here.
/// </summary>
internal static class Tags
{
    public const int Outside = 0;
    public const int Count = 7;

    /// <summary>A row of weights has this many places, the last unused, so that it is read in one go.</summary>
    public const int RowLength = 8;

    private static readonly SpanType[] Types = [SpanType.Person, SpanType.Setting, SpanType.Address];

    /// <summary>One bit for each tag.</summary>
    public const int Any = (1 << Count) - 1;

    public static int First(SpanType type) => 1 + (2 * Array.IndexOf(Types, type));

    public static int Next(SpanType type) => First(type) + 1;

    public static bool IsFirst(int tag) => (tag & 1) == 1;

    /// <summary>The type of a tag other than <see cref="Outside"/>.</summary>
    public static SpanType TypeOf(int tag) => Types[(tag - 1) / 2];

    /// <summary>Whether a token may have this tag after one with that; a text may begin with whatever may follow <see cref="Outside"/>.</summary>
    public static bool MayFollow(int before, int tag) => tag == Outside || IsFirst(tag) || before == tag || before == tag - 1;
}
