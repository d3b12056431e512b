namespace SendVoice.Cli.Streaming;

/// <summary>Whole lines that arrived together.</summary>
/// <param name="FirstLine">Number of the first, from 1.</param>
/// <param name="Bytes">The lines with their line feeds; the last line of the input may lack its own.</param>
internal sealed record LineBatch(long FirstLine, byte[] Bytes);
