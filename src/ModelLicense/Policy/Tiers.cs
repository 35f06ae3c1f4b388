namespace ModelLicense;

/// <summary>What a tier says of the group, in every month.</summary>
public static class Tiers
{
    private const decimal Million = 1_000_000m;

    /// <summary>Annual revenue of the group in USD.</summary>
    public static Interval AnnualRevenueUsd(Tier tier) => tier switch
    {
        Tier.Personal or Tier.Startup => Interval.Below(Million),
        Tier.SmallBusiness => Interval.Below(10 * Million),
        Tier.Enterprise => Interval.Below(1000 * Million),
        Tier.LargeEnterprise => Interval.AtLeast(1000 * Million),
        _ => Interval.Anything,
    };

    /// <summary>Users of the group per calendar month.</summary>
    public static Interval MonthlyActiveUsers(Tier tier) => tier switch
    {
        Tier.Personal or Tier.Startup => Interval.AtMost(Million),
        Tier.SmallBusiness => Interval.AtMost(10 * Million),
        Tier.Enterprise => Interval.AtMost(100 * Million),
        _ => Interval.Anything,
    };

    /// <summary>The purpose that a tier implies where none is declared.</summary>
    public static Purpose Implies(Tier tier) => tier switch
    {
        Tier.Personal => Purpose.Personal,
        Tier.Research => Purpose.Research,
        _ => Purpose.Commercial,
    };

    /// <summary>Whether a declared purpose can stand beside the tier: a person or a research group has no commercial purpose.</summary>
    public static bool Admits(Tier tier, Purpose purpose)
        => tier is not (Tier.Personal or Tier.Research) || purpose is not (Purpose.Commercial or Purpose.Internal);
}
