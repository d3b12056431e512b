namespace SendVoice.Core.Areas;

/// <summary>Disclosure control: a count under the tier's threshold is hidden, a true zero is printed.</summary>
/// <param name="Restricted">Smallest count printed for boards.</param>
/// <param name="Public">Smallest count printed for anyone.</param>
public sealed record Thresholds(int Restricted = 5, int Public = 10)
{
    public int For(Tier tier) => tier switch
    {
        Tier.Restricted => Restricted,
        Tier.Public => Public,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "No threshold is defined for this tier."),
    };
}
