namespace SendVoice.Core.Areas;

/// <summary>Who looks at safeguarding alerts, and how soon.</summary>
public sealed record SafeguardingDesk
{
    /// <summary>Duty inboxes that are told of an alert; intake is closed while there is none.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = [];

    /// <summary>What people in worry are told to ring; a public number.</summary>
    public string? Phone { get; init; }

    /// <summary>London opening time on working days.</summary>
    public TimeOnly Opens { get; init; } = new(9, 0);

    /// <summary>London closing time on working days.</summary>
    public TimeOnly Closes { get; init; } = new(17, 0);

    /// <summary>Minutes within which a duty worker sees an alert that arrives in hours; out of hours counting starts at the next opening.</summary>
    public int TargetMinutes { get; init; } = 60;
}
