namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>How probable a tagger thinks it of each token that it belongs to a span.</summary>
/// <param name="rows">The chances of the tags, a row a token; empty where no tagger was asked.</param>
internal readonly struct TagChances(float[] rows)
{
    public static TagChances None => new([]);

    public float At(int at) => rows.Length == 0 ? 0 : 1 - rows[(at * Tags.RowLength) + Tags.Outside];
}
