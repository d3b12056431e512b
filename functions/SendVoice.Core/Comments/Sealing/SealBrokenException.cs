namespace SendVoice.Core.Comments.Sealing;

/// <summary>A seal does not open. The message never holds any of its content.</summary>
public sealed class SealBrokenException(string message) : Exception(message);
