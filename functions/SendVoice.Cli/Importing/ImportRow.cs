namespace SendVoice.Cli.Importing;

/// <summary>One row as it stands in the file; empty cells are null.</summary>
internal sealed record ImportRow
{
    /// <summary>As a spreadsheet numbers it: the header is row 1.</summary>
    public required int Number { get; init; }

    public string? Text { get; init; }

    public string? Date { get; init; }

    public string? Respondent { get; init; }

    public string? AgeBand { get; init; }

    public string? Locality { get; init; }

    public string? Channel { get; init; }

    public string? Question { get; init; }

    /// <summary>Whether it has more cells than the header, so that one of them was cut in two.</summary>
    public bool IsTooWide { get; init; }

    /// <summary>A record's own text would hold the words.</summary>
    public override string ToString() => $"[row {Number}]";
}
