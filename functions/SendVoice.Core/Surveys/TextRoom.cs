namespace SendVoice.Core.Surveys;

/// <summary>What fits the 140 bytes of a message, and what is left when 6 of them join segments: both in the encoding's own units.</summary>
internal static class TextRoom
{
    public static int RoomAlone(this TextEncoding encoding) => encoding switch
    {
        TextEncoding.Gsm7 => 160,
        TextEncoding.Ucs2 => 70,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "No such encoding."),
    };

    public static int RoomInSegment(this TextEncoding encoding) => encoding switch
    {
        TextEncoding.Gsm7 => 153,
        TextEncoding.Ucs2 => 67,
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, "No such encoding."),
    };
}
