namespace SendVoice.Core.Areas;

/// <summary>A local area as its settings file describes it (<c>config/areas/&lt;key&gt;.json</c>).</summary>
public sealed record Area
{
    public required AreaKey Key { get; init; }

    /// <summary>As people say it: <c>Exampleshire</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The council, as every text message and page names it.</summary>
    public required string Council { get; init; }

    public required IReadOnlyList<Locality> Localities { get; init; }

    /// <summary>Names the anonymiser leaves alone: the area's own names, towns it wants to see, public bodies and services.</summary>
    public required IReadOnlyList<string> KeepNames { get; init; }

    /// <summary>Schools, surgeries, clubs and the like in the area, formal and informal names; always masked.</summary>
    public IReadOnlyList<string> KnownSettings { get; init; } = [];

    /// <summary>
    /// Whether comments, anonymised, are shown to the installation's language service for identifiers that we missed. Without such a service
    /// nothing is sent.
    /// </summary>
    public bool SecondOpinion { get; init; }

    /// <summary>BCP 47 tags of the languages the area's journeys are offered in, the first is the default.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<Board> Boards { get; init; }

    /// <summary>E.164 numbers people text to. No two areas share one.</summary>
    public IReadOnlyList<string> SmsNumbers { get; init; } = [];

    public IReadOnlyList<string> Mailboxes { get; init; } = [];

    public required SafeguardingDesk Safeguarding { get; init; }

    public Thresholds Thresholds { get; init; } = new();

    public Retention Retention { get; init; } = new();

    /// <summary>The council's reference of its data protection impact assessment; intake is closed without one.</summary>
    public string? DpiaReference { get; init; }

    /// <summary>Where the council's own privacy notice stands.</summary>
    public Uri? PrivacyNotice { get; init; }

    /// <summary>Where people find SEND advice that is not this service: the Local Offer.</summary>
    public Uri? LocalOffer { get; init; }

    /// <summary>London dates from and (exclusive) until which the area exists; null is open-ended.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    public Board? FindBoard(string? code) => Boards.FirstOrDefault(board => board.Code == code);

    public bool HasLocality(string? code) => Localities.Any(locality => locality.Code == code);

    /// <summary>Whether people may send comments: a DPIA is named and somebody answers for safeguarding.</summary>
    public bool IntakeIsOpen => !string.IsNullOrWhiteSpace(DpiaReference) && Safeguarding.Contacts.Count > 0;
}
