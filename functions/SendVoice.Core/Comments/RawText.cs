namespace SendVoice.Core.Comments;

/// <summary>
/// Words exactly as a person sent them. They may name a child, so they print only as a length: a log line,
/// an exception or a debugger that formats this value learns nothing.
/// </summary>
/// <remarks>
/// Characters that no person types (C0 and C1 controls other than tab and line feed) are removed, a carriage return or
/// CR LF becomes a line feed, and a lone surrogate becomes U+FFFD, so that every later stage sees well-formed text.
/// </remarks>
public sealed class RawText
{
    private readonly string _words;

    public RawText(string words) => _words = TextHygiene.Clean(words);

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => _words.Length;

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(_words);

    /// <summary>
    /// The words themselves. Only the sealing, screening and anonymising stages and the page that shows a person their own
    /// answer may call this.
    /// </summary>
    public string Reveal() => _words;

    public override string ToString() => $"[{Length} characters]";
}
