namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>What went wrong, the worst first.</summary>
public enum MistakeKind
{
    /// <summary>Nothing of the span was masked.</summary>
    Leak,

    /// <summary>A part of the span was masked, and a telling word survives.</summary>
    PartialLeak,

    /// <summary>Words that should have stayed were masked.</summary>
    FalseMask,
}
