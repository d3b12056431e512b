namespace SendVoice.Cli.Streaming;

/// <summary>One line of what a stream command reads. Only <see cref="Id"/> and <see cref="Text"/> must be there.</summary>
internal sealed record InputLine
{
    public required string Id { get; init; }

    /// <summary>A person's words.</summary>
    public required string Text { get; init; }

    public string? Area { get; init; }

    public string? Question { get; init; }

    public string? Respondent { get; init; }

    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => $"[{Text.Length} characters]";
}
