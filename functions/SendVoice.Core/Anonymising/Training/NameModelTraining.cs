using System.Runtime.InteropServices;
using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>Learns the weights of <see cref="NameLikeness"/> by logistic regression with a step size of its own for each weight (AdaGrad).</summary>
public static class NameModelTraining
{
    private const int Rounds = 12;
    private const float Rate = 0.12f;
    private const int Heads = NameLikeness.Heads;

    /// <returns>The model as it is embedded. The same sources give the same bytes.</returns>
    public static byte[] Train(NameSources sources)
    {
        var examples = NameEvidence.From(sources).Examples().ToArray();
        var weights = new float[WordForm.Buckets * Heads];
        var squares = new float[WordForm.Buckets * Heads];
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
                Learn(example, weights, squares);
        }

        return Pack(weights);
    }

    private static void Learn(NameExample example, float[] weights, float[] squares)
    {
        Span<int> buckets = stackalloc int[WordForm.MostFeatures];
        buckets = buckets[..WordForm.Features(example.Word, buckets)];
        for (var head = 0; head < Heads; head++)
        {
            var sum = 0f;
            for (var at = 0; at < buckets.Length; at++)
                sum += Value(at) * weights[(buckets[at] * Heads) + head];
            var error = example.Weight * ((1f / (1f + MathF.Exp(-sum))) - example.Targets[head]);
            for (var at = 0; at < buckets.Length; at++)
            {
                var index = (buckets[at] * Heads) + head;
                var slope = error * Value(at);
                squares[index] += slope * slope;
                weights[index] -= Rate * slope / (1e-3f + MathF.Sqrt(squares[index]));
            }
        }
    }

    private static float Value(int feature) => feature < WordForm.WholeWordFeatures ? NameLikeness.WholeWordValue : 1;

    /// <summary>One signed byte a weight; each head has its own scale, and no bias: the frame marks of every word serve as one.</summary>
    private static byte[] Pack(float[] weights)
    {
        var scales = new float[Heads * 2];
        for (var head = 0; head < Heads; head++)
        {
            var largest = 0f;
            for (var at = head; at < weights.Length; at += Heads)
                largest = MathF.Max(largest, MathF.Abs(weights[at]));
            scales[head] = MathF.Max(largest, 1e-6f) / sbyte.MaxValue;
        }

        var packed = new sbyte[weights.Length];
        for (var at = 0; at < weights.Length; at++)
            packed[at] = (sbyte)Math.Clamp(MathF.Round(weights[at] / scales[at % Heads]), sbyte.MinValue, sbyte.MaxValue);
        return [.. MemoryMarshal.AsBytes(scales.AsSpan()), .. MemoryMarshal.AsBytes(packed.AsSpan())];
    }
}
