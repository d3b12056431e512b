using System.Runtime.Intrinsics;

namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>What one word's buckets add up to in one model, for each offset of <see cref="WordFeatures.Buckets"/>.</summary>
internal sealed record WordScores(TaggerModel Model, Vector128<short>[] ByOffset);
