namespace SendVoice.Core.Areas;

/// <summary>A settings file that cannot be used. The message is one sentence that names the file, the field and the reason.</summary>
public sealed class SettingsException : Exception
{
    /// <param name="file">The file's name, as a person finds it under <c>config/</c>.</param>
    /// <param name="field">Where in the file: <c>boards[2].themes[0]</c>, or <c>line 4</c> when the file is not JSON.</param>
    /// <param name="reason">What is wrong, as the rest of a sentence that begins with the field: <c>is missing</c>.</param>
    public SettingsException(string file, string field, string reason)
        : base($"{file}: {field} {reason}.") => (File, Field, Reason) = (file, field, reason);

    public string File { get; }

    public string Field { get; }

    public string Reason { get; }
}
