using System.Runtime.CompilerServices;
using SendVoice.Cli.CommandLine;

namespace SendVoice.Cli.Streaming;

/// <summary>
/// Cuts a stream into batches of whole lines: as many as have arrived, so that a person who types one line gets its answer at once and a
/// file is taken in large bites.
/// </summary>
internal static class LineReader
{
    /// <summary>The longest line taken, in bytes.</summary>
    public const int LongestLine = 64 * 1024 * 1024;

    private const int Bite = 64 * 1024;
    private const byte LineFeed = (byte)'\n';

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="CommandFailedException">A line is longer than <see cref="LongestLine"/>.</exception>
    public static async IAsyncEnumerable<LineBatch> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[Bite];
        var (filled, line) = (0, 1L);
        int read;
        while ((read = await input.ReadAsync(buffer.AsMemory(filled), cancellationToken)) > 0)
        {
            // What was there before holds no line feed.
            var last = buffer.AsSpan(filled, read).LastIndexOf(LineFeed);
            var whole = last < 0 ? 0 : filled + last + 1;
            filled += read;
            if (whole > 0)
            {
                var batch = Cut(buffer, whole, line);
                yield return batch;
                line += batch.Bytes.AsSpan().Count(LineFeed);
                buffer.AsSpan(whole, filled - whole).CopyTo(buffer);
                filled -= whole;
            }

            buffer = WithRoom(buffer, filled, line);
        }

        if (filled > 0)
            yield return Cut(buffer, filled, line);
    }

    /// <summary>The first batch loses the mark that some editors and shells put before UTF-8.</summary>
    private static LineBatch Cut(byte[] buffer, int length, long line)
    {
        var bytes = buffer.AsSpan(0, length);
        return new(line, (line == 1 && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes).ToArray());
    }

    private static byte[] WithRoom(byte[] buffer, int filled, long line)
    {
        if (filled < buffer.Length)
            return buffer;

        if (buffer.Length >= LongestLine)
            throw new CommandFailedException($"line {line} is longer than {LongestLine / (1024 * 1024)} MB.");

        Array.Resize(ref buffer, buffer.Length * 2);
        return buffer;
    }
}
