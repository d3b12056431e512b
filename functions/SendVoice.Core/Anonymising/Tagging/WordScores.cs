using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>What one word says to one model, in one place in memory: texts are read far faster when little has to be fetched for each word.</summary>
internal sealed class WordScores
{
    private readonly Sums _sums;

    /// <param name="model">The model, or null for training, which has none yet.</param>
    /// <param name="features">The word's.</param>
    public WordScores(TaggerModel? model, WordFeatures features)
    {
        (Model, Word, Groups, Spelling) = (model, features.Word, features.Groups, features.Spelling);
        for (var at = 0; model is not null && at < Sums.Length; at++)
            _sums[at] = model.Sum(features.Buckets(at - WordFeatures.Reach));
    }

    public TaggerModel? Model { get; }

    /// <inheritdoc cref="WordFeatures.Word"/>
    public uint Word { get; }

    /// <inheritdoc cref="WordFeatures.Groups"/>
    public uint Groups { get; }

    /// <inheritdoc cref="WordFeatures.Spelling"/>
    public uint Spelling { get; }

    /// <summary>Adds what the word lends to the tokens around it; the middle one of the places is its own.</summary>
    public void Lend(Span<Vector128<short>> places)
    {
        for (var at = 0; at < Sums.Length; at++)
            places[Sums.Length - 1 - at] += _sums[at];
    }

    /// <summary>For each offset of <see cref="WordFeatures.Buckets"/>, the sum of its buckets' rows.</summary>
    [InlineArray(Length)]
    private struct Sums
    {
        public const int Length = (2 * WordFeatures.Reach) + 1;
        private Vector128<short> _first;
    }
}
