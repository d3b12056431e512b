namespace SendVoice.Core.Anonymising.Text;

internal enum TokenShape : byte
{
    Lower,
    Capitalised,

    /// <summary>Two or more letters, all capitals.</summary>
    AllCapitals,

    /// <summary>One capital letter.</summary>
    Initial,

    /// <summary>Letters of a script without case.</summary>
    Caseless,

    /// <summary>Has a digit.</summary>
    Number,

    /// <summary>A placeholder that was there already.</summary>
    Placeholder,
}
