namespace SendVoice.Core.Anonymising.Names;

/// <summary>How a word's spelling reads, whatever its case. The four are separate questions: "mark" is a name and a word.</summary>
/// <param name="Name">0 to 1: people are called this.</param>
/// <param name="Word">0 to 1: it is an ordinary English word.</param>
/// <param name="Place">0 to 1: a British place is called this.</param>
/// <param name="Setting">0 to 1: schools and houses are called this.</param>
internal readonly record struct Likeness(float Name, float Word, float Place, float Setting);
