namespace SendVoice.Core.Anonymising.Training;

/// <summary>One word form with what the sources say of it.</summary>
/// <param name="Word">Lower case.</param>
/// <param name="Targets">Name, ordinary word, place, setting: 0 to 1 each.</param>
/// <param name="Weight">How much it matters to get this one right.</param>
internal sealed record NameExample(string Word, float[] Targets, float Weight);
