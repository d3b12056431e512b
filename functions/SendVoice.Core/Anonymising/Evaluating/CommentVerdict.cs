namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>How one labelled comment was anonymised.</summary>
public sealed record CommentVerdict
{
    /// <summary>One for each labelled span.</summary>
    public required IReadOnlyList<SpanVerdict> Spans { get; init; }

    public required IReadOnlyList<FalseMask> FalseMasks { get; init; }

    /// <summary>Words outside every labelled span, and how many of them were masked.</summary>
    public required Proportion OtherWords { get; init; }

    /// <summary>Word by word, whatever the type.</summary>
    public required Retrieval Words { get; init; }

    /// <summary>Span by span: a mask is right when its ends and its type are.</summary>
    public required Retrieval ExactSpans { get; init; }

    /// <summary>Span by span: a mask is right when it touches a labelled span of its type.</summary>
    public required Retrieval TouchingSpans { get; init; }
}
