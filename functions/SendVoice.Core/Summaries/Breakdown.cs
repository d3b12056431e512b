namespace SendVoice.Core.Summaries;

/// <summary>A whole shown by its parts.</summary>
/// <param name="Code">Stable, as exported.</param>
/// <param name="Title">As a table's caption.</param>
/// <param name="Rows">In the order in which they are shown; none when the whole is too small to break down.</param>
public sealed record Breakdown(string Code, string Title, IReadOnlyList<BreakdownRow> Rows)
{
    public bool IsLeftOut => Rows.Count == 0;
}
