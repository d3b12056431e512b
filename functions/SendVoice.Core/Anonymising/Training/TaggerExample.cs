namespace SendVoice.Core.Anonymising.Training;

/// <summary>A training text as the learning sees it.</summary>
/// <param name="Buckets">For each token the buckets of its features.</param>
/// <param name="Allowed">For each token the tags that agree with the labels, a bit each.</param>
/// <param name="Weight">How much the text counts.</param>
internal sealed record TaggerExample(int[][] Buckets, int[] Allowed, float Weight);
