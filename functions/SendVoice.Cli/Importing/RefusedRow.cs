namespace SendVoice.Cli.Importing;

/// <param name="Row">As a spreadsheet numbers it: the header is row 1.</param>
/// <param name="Reason">The rest of a sentence that begins with the row; never holds a cell.</param>
internal sealed record RefusedRow(int Row, string Reason);
