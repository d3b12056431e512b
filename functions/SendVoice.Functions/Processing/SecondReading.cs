using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Processing;

/// <summary>A second reader's answer on one comment.</summary>
public sealed class SecondReading
{
    private SecondReading(SecondOpinion opinion, IReadOnlyList<FoundSpan> spans) => (Opinion, Spans) = (opinion, spans);

    /// <summary>There is no second reader, or the area does not want one.</summary>
    public static SecondReading NotAsked { get; } = new(SecondOpinion.NotAsked, []);

    /// <summary>It was asked, or would have been, and there is no answer to be had now.</summary>
    public static SecondReading LocalOnly { get; } = new(SecondOpinion.LocalOnly, []);

    public SecondOpinion Opinion { get; }

    /// <summary>What was found. Offsets refer to the text that was shown.</summary>
    public IReadOnlyList<FoundSpan> Spans { get; }

    /// <summary>An answer, which may be that there is nothing.</summary>
    public static SecondReading Of(IReadOnlyList<FoundSpan> spans) => new(SecondOpinion.Both, spans);
}
