namespace SendVoice.Core.Anonymising.Names;

/// <summary>One way in which people, settings or places are named in running text.</summary>
internal interface INameRule
{
    void Apply(Reading reading, ICollection<Candidate> found);
}
