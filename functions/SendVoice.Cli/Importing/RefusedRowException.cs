namespace SendVoice.Cli.Importing;

/// <summary>A row that cannot be taken.</summary>
/// <param name="reason">For the report; never holds a cell.</param>
internal sealed class RefusedRowException(string reason) : Exception(reason);
