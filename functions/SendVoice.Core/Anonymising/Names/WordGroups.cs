namespace SendVoice.Core.Anonymising.Names;

/// <summary>The parts a word can play around names: the sections of <c>words.txt</c> of the same names, and the titles of <see cref="Titles"/>.</summary>
[Flags]
internal enum WordGroups
{
    None = 0,
    Institution = 1 << 0,
    Generic = 1 << 1,
    SettingHeads = 1 << 2,
    LooseHeads = 1 << 3,
    Evocative = 1 << 4,
    Kin = 1 << 5,
    Roles = 1 << 6,
    Called = 1 << 7,
    Places = 1 << 8,
    Verbs = 1 << 9,
    Modal = 1 << 10,
    Thing = 1 << 11,
    Closing = 1 << 12,
    Greeting = 1 << 13,
    Label = 1 << 14,
    Joiners = 1 << 15,
    Cautious = 1 << 16,
    Calendar = 1 << 17,
    Pets = 1 << 18,
    Plain = 1 << 19,
    States = 1 << 20,
    SureTitle = 1 << 21,
    SharedTitle = 1 << 22,
    Languages = 1 << 23,
    Title = SureTitle | SharedTitle,
}
