using System.Runtime.InteropServices;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Tagging;

namespace SendVoice.Core.Tests.Anonymising.Explaining;

/// <summary>A tagger that takes every word for the same, so that what is decided beside it can be seen whatever the shipped one has learnt.</summary>
internal static class BluntTagger
{
    /// <summary>It proposes nothing.</summary>
    public const float Silent = 30;

    /// <summary>It takes every word for a setting, with a chance between the least that is masked and a half.</summary>
    public const float Wary = 2;

    /// <summary>It is certain that every word is a setting.</summary>
    public const float Shouting = -30;

    /// <param name="outside">How much speaks against every word.</param>
    /// <param name="own">The area's own names.</param>
    /// <param name="settings">Known settings.</param>
    public static Anonymiser Of(float outside, string own, params string[] settings) => new(Lexicon.CommonAnd(own), Lexicon.Of(settings), Model(outside));

    private static TaggerModel Model(float outside)
    {
        const float Against = -30;
        var header = new float[1 + (Tags.Count * Tags.Count)];
        for (var step = 0; step < header.Length - 1; step++)
        {
            var tag = step % Tags.Count;
            header[1 + step] = tag == Tags.Outside ? outside : tag == Tags.First(SpanType.Setting) ? 0 : Against;
        }

        return new([.. MemoryMarshal.AsBytes(header.AsSpan()), .. new byte[FeatureHash.Buckets * Tags.RowLength]]);
    }
}
