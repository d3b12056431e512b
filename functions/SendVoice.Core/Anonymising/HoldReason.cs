namespace SendVoice.Core.Anonymising;

/// <summary>Why a person has to look at an anonymised comment: what is left could still point at one family.</summary>
public static class HoldReason
{
    /// <summary>Names a condition so rare that it identifies.</summary>
    public const string RareDiagnosis = "rare-diagnosis";

    /// <summary>A family circumstance that neighbours would know.</summary>
    public const string UnusualCircumstance = "unusual-circumstance";

    /// <summary>Speaks of a group of fewer than five people.</summary>
    public const string SmallGroup = "small-group";

    /// <summary>A word was masked, or left, on weak evidence that it is a name.</summary>
    public const string LowConfidenceName = "low-confidence-name";

    /// <summary>A setting, a need and an exact age or year group stand together.</summary>
    public const string SettingNeedAge = "setting-need-age";
}
