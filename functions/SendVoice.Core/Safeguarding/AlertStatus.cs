namespace SendVoice.Core.Safeguarding;

/// <summary>Where an alert stands. The code is part of its partition key.</summary>
public enum AlertStatus
{
    Open,
    Closed,
}
