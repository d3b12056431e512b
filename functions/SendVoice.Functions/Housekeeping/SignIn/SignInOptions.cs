namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary><c>SignIn</c>: how staff get in. Without a setting nobody does.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>Shortest development key; a shorter one could be guessed.</summary>
    public const int ShortestKey = 24;

    /// <summary>
    /// For a developer's machine: whoever has this key is signed in as "Developer" for every area. <c>sendvoice up</c> makes one up and prints
    /// the link. Empty switches it off.
    /// </summary>
    public string DevelopmentKey { get; set; } = "";
}
