namespace SendVoice.Core.Anonymising.Tagging;

/// <summary>
/// Turns what is known of a token into buckets of the weight table: each kind of feature has a number of its own, which is mixed with
/// its values. Different features may share a bucket; training settles what such a bucket means.
/// </summary>
internal static class FeatureHash
{
    public const int Buckets = 1 << 17;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = (hash ^ unit) * 16777619u;
        return hash;
    }

    public static uint Mix(uint a, uint b)
    {
        var hash = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 15);
    }

    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    public static uint Mix(uint a, uint b, uint c, uint d) => Mix(Mix(Mix(a, b), c), d);

    public static int Bucket(uint hash) => (int)((hash * 0xC2B2AE35u) >> 15);
}
