namespace SendVoice.Core.Anonymising.Training;

/// <summary>What the labels of a training text say of the words that have none.</summary>
public enum TrainingLabels
{
    /// <summary>Labelled by the anonymisation policy: every other word stays.</summary>
    Policy,

    /// <summary>Only people are labelled by the policy; other kinds of names are marked without saying whether they are to be masked.</summary>
    People,

    /// <summary>Nothing is labelled: words that look like names may be any, the rest stay.</summary>
    None,
}
