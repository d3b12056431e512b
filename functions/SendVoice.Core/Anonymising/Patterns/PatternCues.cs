namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>What a text must hold for a pattern to be anywhere in it; cheaper to know than looking for the pattern (see <see cref="CueWords"/>).</summary>
[Flags]
internal enum PatternCues
{
    None = 0,
    At = 1 << 0,
    Dot = 1 << 1,
    Account = 1 << 2,
    Birth = 1 << 3,
    Month = 1 << 4,
    SpelledDay = 1 << 5,
    Telephone = 1 << 6,
    Reference = 1 << 7,
    Registration = 1 << 8,
    Street = 1 << 9,
    Estate = 1 << 10,
    Flat = 1 << 11,
    HouseNumber = 1 << 12,
    RareCondition = 1 << 13,
    Circumstance = 1 << 14,
    Few = 1 << 15,
    Group = 1 << 16,

    /// <summary>An at sign.</summary>
    AtSign = 1 << 17,

    /// <summary>A full stop with a letter right after it, as in a web address.</summary>
    InnerDot = 1 << 18,

    /// <summary>How a link in full begins.</summary>
    LinkStart = 1 << 19,

    /// <summary>A stroke said aloud.</summary>
    Slash = 1 << 20,

    /// <summary>A word for where somebody lives.</summary>
    Home = 1 << 21,

    /// <summary>A word for a street in another language.</summary>
    Abroad = 1 << 22,
}
