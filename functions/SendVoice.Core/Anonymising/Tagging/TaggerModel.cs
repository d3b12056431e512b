using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>
/// The weights of a linear-chain conditional random field: for each bucket of features a signed byte a tag, and what one tag says of the next
/// (see <c>tagger.model.md</c> for what it was trained on).
/// </summary>
internal sealed class TaggerModel
{
    private const string Resource = "SendVoice.Core.Anonymising.Tagging.tagger.model";
    private const int Steps = Tags.Count * Tags.Count;
    private const int HeaderBytes = sizeof(float) * (1 + Steps);
    private const int Bytes = HeaderBytes + (FeatureHash.Buckets * Tags.RowLength);

    /// <summary>A row of eight signed bytes a bucket, held as one number so that it is read in one go.</summary>
    private readonly long[] _rows;
    private readonly float _scale;

    /// <param name="model">The value of one step of a weight, then what each tag says of each next one, row by row (little-endian singles), then a row of signed bytes for each bucket.</param>
    public TaggerModel(ReadOnlySpan<byte> model)
    {
        if (model.Length != Bytes)
            throw new InvalidDataException($"A tagger model has {Bytes} bytes; this has {model.Length}.");
        var header = MemoryMarshal.Cast<byte, float>(model[..HeaderBytes]);
        (_scale, Transitions) = (header[0], header[1..].ToArray());
        _rows = MemoryMarshal.Cast<byte, long>(model[HeaderBytes..]).ToArray();
    }

    /// <summary>The model that ships with the product.</summary>
    public static TaggerModel Shipped { get; } = Load();

    /// <summary>From each tag to each next one, row by row; a text starts from <see cref="Tags.Outside"/>.</summary>
    public float[] Transitions { get; }

    /// <summary>How much each token's features speak for each tag, a row a token.</summary>
    public float[] Score(Reading reading)
    {
        var context = new TagContext(reading, this);
        var sums = SumWords(context);
        var scores = new float[context.Count * Tags.RowLength];
        Span<int> buckets = stackalloc int[TokenFeatures.Count];
        for (var at = 0; at < context.Count; at++)
        {
            TokenFeatures.Write(context, at, buckets);
            var (low, high) = Vector128.Widen(sums[at + (2 * WordFeatures.Reach)] + Sum(buckets));
            (Vector128.ConvertToSingle(low) * _scale).CopyTo(scores, at * Tags.RowLength);
            (Vector128.ConvertToSingle(high) * _scale).CopyTo(scores, (at * Tags.RowLength) + 4);
        }

        return scores;
    }

    /// <summary>The sum of the buckets' rows, in steps of a weight.</summary>
    public Vector128<short> Sum(ReadOnlySpan<int> buckets)
    {
        var sum = Vector128<short>.Zero;
        foreach (var bucket in buckets)
            sum += Vector128.WidenLower(Vector128.CreateScalar(_rows[bucket]).AsSByte());
        return sum;
    }

    /// <summary>What every word lends to the tokens within its reach; the first and last places stand for tokens beyond the ends.</summary>
    private static Vector128<short>[] SumWords(TagContext context)
    {
        const int Reach = WordFeatures.Reach;
        var sums = new Vector128<short>[context.Count + (4 * Reach)];
        for (var at = -Reach; at < context.Count + Reach; at++)
            context.Word(at).Lend(sums.AsSpan(at + Reach, (2 * Reach) + 1));
        return sums;
    }

    private static TaggerModel Load()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        var model = new byte[stream.Length];
        stream.ReadExactly(model);
        return new(model);
    }
}
