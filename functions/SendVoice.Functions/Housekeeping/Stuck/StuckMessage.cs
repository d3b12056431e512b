using SendVoice.Core.Areas;

namespace SendVoice.Functions.Housekeeping.Stuck;

/// <summary>A message that could not be processed in all its tries. Nothing of it is lost: staff can see that it waits, and try again.</summary>
public sealed record StuckMessage
{
    /// <summary>The comment id, or 26 characters drawn from the body when it is not an envelope of ours.</summary>
    public required string Id { get; init; }

    /// <summary>Null when the message is not an envelope of ours, or of an area that has no settings here.</summary>
    public required AreaKey? Area { get; init; }

    /// <summary>The queue message as it was: an envelope, sealed inside. Never shown.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset StuckAt { get; init; }

    public override string ToString() => $"[stuck message {Id}]";
}
