namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>The words that streets end in, as parts of patterns. All ignore case; each must be in <see cref="CueWords"/>.</summary>
internal static class StreetWords
{
    /// <summary>Hardly ever the end of anything but a street.</summary>
    public const string Sure = "road|rd|street|lane|ln|avenue|ave|crescent|cres|terrace|terr|mews|gardens|gdns|grove|boulevard|blvd|bypass|esplanade";

    /// <summary>Everyday words too: they need a number, a capital or a word of place.</summary>
    public const string Weak = "close|drive|dr|way|court|ct|place|pl|row|square|sq|hill|rise|view|vw|park|green|walk|croft|bank|villas|wharf|yard|garth|mount|vale|hall|house|mill|gate|meadow|meadows|fields|end|side|common|heights|chase"
        + "|ridge|path|bottom|nook|dale|glen|lodge|cottages?|buildings|drove|quay|drift|passage|fold|parade|circular|arcade";

    /// <summary>Streets only in capitals after a number.</summary>
    public const string Rare = "Field|Piece|Reach|Ride|Spinney|Copse|Orchard|Paddocks?|Mead|Leys?|Acres?|Brow|Bridge|Dell|Dene|Holt|Knoll|Lea|Wynd|Pastures|Maltings|Moorings|Hollow|Glade|Causeway|Approach|Covert|Crofts|Lawns?|Promenade|Strand|Wood|Woods"
        + "|Parkway|Pkwy|Highway|Hwy|Expressway|Turnpike|Trail|Plaza|Loop|Cove|Crossing|Butts|Glebe|Oval|Point|Tower";

    /// <summary>Sure when they are capitalised too: "Mill Fold", not "the carnival parade".</summary>
    public const string SureInCapitals = "Fold|Parade|Circular|Arcade";

    /// <summary>A capitalised word with its hyphens and apostrophes.</summary>
    public const string Name = @"(?:St\.|[A-Z][\p{L}]+(?:['-]\p{L}+){0,2})";

    /// <summary>The same, where a pattern ignores case.</summary>
    public const string CapitalName = "(?-i:" + Name + ")";
}
