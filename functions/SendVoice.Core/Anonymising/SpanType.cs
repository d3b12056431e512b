namespace SendVoice.Core.Anonymising;

/// <summary>What a masked stretch of text gave away.</summary>
public enum SpanType
{
    Person,
    Setting,
    Address,
    Email,
    Phone,
    Online,
    Nhs,
    Id,
    Vehicle,
    Dob,
}
