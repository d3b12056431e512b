namespace SendVoice.Cli.Streaming;

/// <summary>Whole lines that arrived together.</summary>
/// <param name="FirstLine">Number of the first, from 1.</param>
/// <param name="Bytes">The lines with their line feeds; the last line of the input may lack its own.</param>
internal sealed record LineBatch(long FirstLine, byte[] Bytes)
{
    /// <summary>The lines that are not blank, without the white space around them, and their numbers.</summary>
    public IEnumerable<(long Number, ReadOnlyMemory<byte> Line)> Lines()
    {
        var number = FirstLine;
        for (var start = 0; start < Bytes.Length; number++)
        {
            var length = Bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? Bytes.Length : start + length;
            var line = Trim(Bytes.AsMemory(start, end - start));
            if (!line.IsEmpty)
                yield return (number, line);

            start = end + 1;
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line) => line.Trim(" \t\r"u8);
}
