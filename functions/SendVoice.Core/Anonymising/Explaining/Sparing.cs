namespace SendVoice.Core.Anonymising.Explaining;

/// <summary>Why the tagger let words stay that it had its doubts about.</summary>
internal enum Sparing
{
    None,

    /// <summary>They stay whatever stands around them.</summary>
    Fixed,

    /// <summary>They are kept unless it is more likely than not that they are somebody's.</summary>
    Kept,

    /// <summary>They say what kind of setting it is and not which.</summary>
    NoName,

    /// <summary>They are a number, which the patterns judge.</summary>
    Number,
}
