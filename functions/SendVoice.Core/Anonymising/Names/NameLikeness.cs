using System.Runtime.InteropServices;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>
/// A learned judge of spelling: four logistic regressions over hashed pieces of a word, one signed byte a weight
/// (see <c>names.model.md</c> for what it was trained on). It holds weights only; no list can be read back from it.
/// </summary>
internal sealed class NameLikeness
{
    public const int Heads = 4;
    private const string Resource = "SendVoice.Core.Anonymising.Names.names.model";
    private const int HeaderBytes = sizeof(float) * Heads * 2;

    private readonly sbyte[] _weights;
    private readonly float[] _scales;

    /// <param name="model">The scale and the bias of each head (little-endian singles), then a signed byte for each bucket and head.</param>
    public NameLikeness(ReadOnlySpan<byte> model)
    {
        if (model.Length != HeaderBytes + (WordForm.Buckets * Heads))
            throw new InvalidDataException($"A name model has {HeaderBytes + (WordForm.Buckets * Heads)} bytes; this has {model.Length}.");
        _scales = MemoryMarshal.Cast<byte, float>(model[..HeaderBytes]).ToArray();
        _weights = MemoryMarshal.Cast<byte, sbyte>(model[HeaderBytes..]).ToArray();
    }

    /// <summary>The model that ships with the product.</summary>
    public static NameLikeness Shipped { get; } = Load();

    /// <param name="word">In lower case.</param>
    public Likeness Of(ReadOnlySpan<char> word)
    {
        Span<int> buckets = stackalloc int[WordForm.MostFeatures];
        var count = WordForm.Features(word, buckets);
        int name = 0, ordinary = 0, place = 0, setting = 0;
        for (var at = 0; at < count; at++)
        {
            var first = buckets[at] * Heads;
            var weight = at < WordForm.WholeWordFeatures ? WholeWordValue : 1;
            name += weight * _weights[first];
            ordinary += weight * _weights[first + 1];
            place += weight * _weights[first + 2];
            setting += weight * _weights[first + 3];
        }

        return new(Squash(name, 0), Squash(ordinary, 1), Squash(place, 2), Squash(setting, 3));
    }

    /// <summary>The value of a whole-word feature; a piece of a word has 1.</summary>
    public const int WholeWordValue = 3;

    private float Squash(int sum, int head) => 1f / (1f + MathF.Exp(-((sum * _scales[head]) + _scales[Heads + head])));

    private static NameLikeness Load()
    {
        using var stream = typeof(NameLikeness).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        var model = new byte[stream.Length];
        stream.ReadExactly(model);
        return new(model);
    }
}
