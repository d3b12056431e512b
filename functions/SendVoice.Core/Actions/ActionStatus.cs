namespace SendVoice.Core.Actions;

/// <summary>Where an action stands, as families are told.</summary>
public enum ActionStatus
{
    Planned,
    Doing,
    Done,

    /// <summary>It cannot be done, and the record says why.</summary>
    Cannot,
}
