namespace SendVoice.Core.Theming;

/// <summary>Flags that the theme classifier leaves to those who know.</summary>
public static class FlagCodes
{
    /// <summary>Set by the safeguarding screen, which reads the words before they are anonymised.</summary>
    public const string Safeguarding = "safeguarding";

    /// <summary>Set when staff keyed the comment or somebody helped.</summary>
    public const string Assisted = "assisted";
}
