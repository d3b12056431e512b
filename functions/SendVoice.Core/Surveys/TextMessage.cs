namespace SendVoice.Core.Surveys;

/// <summary>
/// Words as a telephone network carries them. A text that fits one message has 160 septets or 70 UTF-16 units; a longer
/// one is cut into segments, each of which gives up room for the header that joins them again (3GPP TS 23.038 and
/// 23.040). Each segment is paid for as a message.
/// </summary>
public sealed class TextMessage
{
    /// <exception cref="ArgumentException">There are no words: networks do not carry an empty message.</exception>
    public TextMessage(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        Words = words;
        Encoding = words.All(GsmAlphabet.Has) ? TextEncoding.Gsm7 : TextEncoding.Ucs2;

        var costs = Encoding == TextEncoding.Gsm7 ? Septets(words) : Units(words);
        Length = costs.Sum();
        Segments = Length <= Encoding.RoomAlone() ? 1 : Cut(costs, Encoding.RoomInSegment());
    }

    public string Words { get; }

    /// <summary>GSM-7 when every character is in its alphabet; one that is not makes the whole message UCS-2.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>How much room the words take: septets in GSM-7, UTF-16 units in UCS-2.</summary>
    public int Length { get; }

    /// <summary>How many segments the words are sent as, at least one.</summary>
    public int Segments { get; }

    public override string ToString() => Words;

    private static int[] Septets(string words) => [.. words.Select(GsmAlphabet.SeptetsOf)];

    /// <summary>A surrogate pair is one character of two units; half of one, which means nothing, is still a unit.</summary>
    private static int[] Units(string words)
    {
        List<int> units = [];
        for (var at = 0; at < words.Length; at += units[^1])
            units.Add(char.IsSurrogatePair(words, at) ? 2 : 1);
        return [.. units];
    }

    /// <summary>No character is cut in two: one that does not fit begins the next segment.</summary>
    private static int Cut(int[] costs, int room)
    {
        var (segments, used) = (1, 0);
        foreach (var cost in costs)
        {
            if (used + cost > room)
                (segments, used) = (segments + 1, 0);
            used += cost;
        }

        return segments;
    }
}
