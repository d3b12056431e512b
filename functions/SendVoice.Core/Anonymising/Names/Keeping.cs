namespace SendVoice.Core.Anonymising.Names;

/// <summary>Why a word is to stay, as far as its spelling and its neighbours say.</summary>
internal enum Keeping : byte
{
    None,

    /// <summary>The first word of a phrase of the keep list.</summary>
    Phrase,

    /// <summary>A further word of it.</summary>
    PhraseGoesOn,

    /// <summary>An ordinary word that looks like a name.</summary>
    PlainWord,

    /// <summary>A part of a hospital's name.</summary>
    PublicBody,

    /// <summary>The name of an animal or a toy.</summary>
    Animal,
}
