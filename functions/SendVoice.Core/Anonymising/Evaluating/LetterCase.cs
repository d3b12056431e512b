namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>How a labelled span is written. Names in lower case are the ones that get through.</summary>
public enum LetterCase
{
    /// <summary>No capital anywhere.</summary>
    Lower,

    /// <summary>Every telling word that begins with a letter begins with a capital.</summary>
    Capitalised,

    /// <summary>Two letters or more, no small one.</summary>
    AllCapitals,

    /// <summary>Any other way: "amira Khan", "kAYLEIGH".</summary>
    Mixed,

    /// <summary>No letter that has a case: a telephone number, a name in Arabic.</summary>
    None,
}
