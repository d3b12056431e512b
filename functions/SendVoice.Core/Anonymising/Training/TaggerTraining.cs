using System.Runtime.InteropServices;
using SendVoice.Core.Anonymising.Tagging;

namespace SendVoice.Core.Anonymising.Training;

/// <summary>
/// Learns the weights of <see cref="TaggerModel"/>: stochastic gradient steps with a step size of its own for each weight (AdaGrad), and a
/// share of the features left out at random each time, so that the model does not lean on any single word.
/// </summary>
public static class TaggerTraining
{
    public const int Seed = 20261122;
    private const int Rounds = 4;
    private const float Rate = 0.1f;
    private const float LeftOut = 0.2f;
    private const float Ease = 1e-2f;

    /// <returns>The model as it is embedded. The same examples in the same order and the same seed give the same bytes.</returns>
    internal static byte[] Train(IReadOnlyList<TaggerExample> examples, int seed = Seed)
    {
        var learning = new Learning(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            learning.Random.Shuffle(order);
            foreach (var at in order)
                learning.Learn(examples[at]);
        }

        return learning.Pack();
    }

    private sealed class Learning
    {
        private readonly float[] _weights = new float[FeatureHash.Buckets * Tags.RowLength];
        private readonly float[] _squares = new float[FeatureHash.Buckets * Tags.RowLength];
        private readonly float[] _steps = new float[Tags.Count * Tags.Count];
        private readonly float[] _stepSquares = new float[Tags.Count * Tags.Count];
        private readonly ChainExpectation _free;
        private readonly ChainExpectation _labelled;

        public Learning(int seed)
        {
            Random = new(seed);
            (_free, _labelled) = (new(_steps), new(_steps));
        }

        public Random Random { get; }

        public void Learn(TaggerExample example)
        {
            var count = example.Buckets.Length;
            if (count == 0)
                return;
            var buckets = Array.ConvertAll(example.Buckets, Some);
            var scores = Score(buckets);
            _labelled.Run(scores, count, at => example.Allowed[at]);
            _free.Run(scores, count, static _ => Tags.Any);
            for (var at = 0; at < count; at++)
                Adjust(buckets[at], at, example.Weight);
            for (var step = 0; step < _steps.Length; step++)
                Descend(ref _steps[step], ref _stepSquares[step], (float)(_free.Steps[step] - _labelled.Steps[step]) * example.Weight);
        }

        /// <summary>One signed byte a weight, with one scale for all.</summary>
        public byte[] Pack()
        {
            var largest = 1e-6f;
            foreach (var weight in _weights)
                largest = MathF.Max(largest, MathF.Abs(weight));
            var scale = largest / sbyte.MaxValue;
            float[] header = [scale, .. _steps];
            var packed = Array.ConvertAll(_weights, weight => (sbyte)MathF.Round(weight / scale));
            return [.. MemoryMarshal.AsBytes(header.AsSpan()), .. MemoryMarshal.AsBytes(packed.AsSpan())];
        }

        private int[] Some(int[] buckets) => Array.FindAll(buckets, _ => Random.NextSingle() >= LeftOut);

        private float[] Score(int[][] buckets)
        {
            var scores = new float[buckets.Length * Tags.RowLength];
            for (var at = 0; at < buckets.Length; at++)
            {
                foreach (var bucket in buckets[at])
                {
                    for (var tag = 0; tag < Tags.Count; tag++)
                        scores[(at * Tags.RowLength) + tag] += _weights[(bucket * Tags.RowLength) + tag];
                }
            }

            return scores;
        }

        private void Adjust(int[] buckets, int at, float weight)
        {
            const float Negligible = 1e-4f;
            for (var tag = 0; tag < Tags.Count; tag++)
            {
                var slope = (float)(_free.Tokens[(at * Tags.Count) + tag] - _labelled.Tokens[(at * Tags.Count) + tag]) * weight;
                if (MathF.Abs(slope) < Negligible)
                    continue;
                foreach (var bucket in buckets)
                    Descend(ref _weights[(bucket * Tags.RowLength) + tag], ref _squares[(bucket * Tags.RowLength) + tag], slope);
            }
        }

        private static void Descend(ref float weight, ref float square, float slope)
        {
            square += slope * slope;
            weight -= Rate * slope / MathF.Sqrt(Ease + square);
        }
    }
}
