using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>What the tagger sees of a text: its words' features, the gaps between them and where they stand in their lines.</summary>
internal sealed class TagContext
{
    private const int CapitalLevels = 8;

    private readonly WordScores[] _words;
    private readonly Gap[] _gaps;
    private readonly (byte Length, byte At)[] _lines;

    /// <param name="reading">The text.</param>
    /// <param name="model">The model that reads it; null in training.</param>
    public TagContext(Reading reading, TaggerModel? model)
    {
        Reading = reading;
        var count = reading.Count;
        _words = new WordScores[count + (2 * WordFeatures.Reach)];
        _gaps = new Gap[count + 1];
        _lines = new (byte, byte)[count];
        var capitals = 0;
        Array.Fill(_words, WordFacts.None.ScoresFor(model));
        for (var at = 0; at < count; at++)
        {
            _words[at + WordFeatures.Reach] = reading[at].Facts.ScoresFor(model);
            _gaps[at] = at == 0 ? Gap.Start : Gaps.Of(Between(at), reading[at - 1].Length == 1);
            capitals += reading[at].IsCapitalised ? 1 : 0;
        }

        _gaps[count] = Gap.End;
        MeasureLines();
        Style = (uint)((reading.IsShouted ? 16 : 0) + (capitals == 0 ? 0 : 1 + Math.Min(CapitalLevels / 2, capitals * CapitalLevels / count)));
    }

    public Reading Reading { get; }

    public int Count => _lines.Length;

    /// <summary>How freely the writer uses capitals.</summary>
    public uint Style { get; }

    /// <summary>What the word there says; an edge says nothing, up to <see cref="WordFeatures.Reach"/> beyond either end.</summary>
    public WordScores Word(int at) => _words[at + WordFeatures.Reach];

    /// <summary>What stands before the token.</summary>
    public uint GapBefore(int at) => (uint)_gaps[at];

    public uint Shape(int at) => at < 0 || at >= Count ? 15 : (uint)Reading[at].Shape;

    /// <summary>How many tokens the line has, up to five, and how many stand before this one, up to three.</summary>
    public (uint Length, uint At) Line(int at) => _lines[at];

    private ReadOnlySpan<char> Between(int at) => Reading.Text.View.AsSpan(Reading[at - 1].FullEnd, Reading[at].Start - Reading[at - 1].FullEnd);

    private void MeasureLines()
    {
        for (var first = 0; first < Count;)
        {
            var end = first + 1;
            while (end < Count && !Reading[end].StartsLine)
                end++;
            for (var at = first; at < end; at++)
                _lines[at] = ((byte)Math.Min(end - first, 5), (byte)Math.Min(at - first, 3));
            first = end;
        }
    }
}
