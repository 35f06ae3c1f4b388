using FsCheck;
using FsCheck.Fluent;
using ModelLicense.Tests.Judgments;

namespace ModelLicense.Tests.Catalogs;

/// <summary>
/// Of one true state of affairs somebody declares a part, and then more of it. What was decided by less stays decided, and alike;
/// only what was open may be settled. Two readings of the design are not of this law: that nobody does what nobody declares
/// (activities, shipping weights, competition), and that weights are not behind somebody else's API.
/// </summary>
public class Declaring_a_fact_narrows
{
    /// <summary>One of each: what decides of a model is its licenses, what it was made from, how it is reached and what it handles.</summary>
    private static readonly Model[] Models =
    [
        .. Shipped.Catalog.Models.DistinctBy(model => string.Join(' ', [
            .. model.Licenses, "and", .. model.AdditionalLicenses, "from", .. model.Bases, model.Access, model.PassesOn, model.Weights, model.Confidence, "for", .. model.Modalities])),
    ];

    private static readonly int[] Months = [.. Enumerable.Range(2023 * 12, 47)];

    private static readonly Gen<decimal> Amounts = Gen.Elements(1m, 900_000m, 1_000_000m, 1_100_000m, 19_000_000m, 21_000_000m, 99_000_000m, 101_000_000m, 690_000_000m, 700_000_000m, 710_000_000m, 2_000_000_000m);

    /// <summary>The truth. Users changed once, on <see cref="Turn"/>; <see cref="Level"/> says of each part who tells it: 2 both, 1 only the one who tells more.</summary>
    private sealed record World(
        decimal UsersBefore, decimal UsersAfter, int Turn, bool AsSeries, decimal Revenue, decimal MonthlyShare, string Currency, Tier? Tier, Purpose Purpose, string Domicile, string Place,
        Delivery Delivery, bool NonProfit, int[] Level)
    {
        private decimal Least => Math.Min(UsersBefore, UsersAfter);

        public Licensee Said(int level)
        {
            bool Tells(int part) => Level[part] >= level;
            var figures = new List<Figure>();
            void Add(int part, string metric, Owner owner, Month? month, decimal amount, string? currency = null)
            {
                if (Tells(part))
                {
                    figures.Add(new Figure(metric, owner, month, amount, currency, Given.Somewhere));
                }
            }

            if (AsSeries)
            {
                for (var i = 0; i < Months.Length; i++)
                {
                    // Whoever tells of any month tells of the newest.
                    var part = i == Months.Length - 1 ? 0 : 20 + i;
                    if (Tells(0))
                    {
                        Add(part, Metric.MonthlyActiveUsers, Owner.Group, new Month(Months[i] / 12, (Months[i] % 12) + 1), Months[i] < Turn ? UsersBefore : UsersAfter);
                    }
                }
            }
            else
            {
                Add(0, Metric.MonthlyActiveUsers, Owner.Group, month: null, Least);
            }

            Add(1, Metric.MonthlyActiveUsers, Owner.Product, month: null, Math.Floor(Least * MonthlyShare));
            Add(2, Metric.DailyActiveUsers, Owner.Group, month: null, Math.Floor(Least * MonthlyShare));
            Add(3, Metric.AnnualRevenue, Owner.Group, month: null, Revenue, Currency);
            Add(4, Metric.MonthlyRevenue, Owner.Group, month: null, Revenue * MonthlyShare, Currency);
            Add(5, Metric.MonthlyRevenue, Owner.Product, month: null, Revenue * MonthlyShare * MonthlyShare, Currency);
            return new Licensee
            {
                Figures = figures,
                Tier = Tells(6) ? Tier : null,
                Purpose = Tells(7) ? Purpose : null,
                Domicile = Tells(8) ? Domicile : null,
                OperatesIn = Tells(9) ? [Place] : null,
                OffersIn = Tells(10) ? [Place] : null,
                Delivery = Tells(11) ? [Delivery] : null,
                NonProfit = Tells(12) ? NonProfit : null,
                Euro = Tells(13) ? 1.1m : null,
            };
        }

        public Use Use(string id, int level) => Given.Use(id) with { Obtained = Level[14] >= level ? new Fact<Date>(new Date(2023 + (Turn % 4), 3, 1), Given.Somewhere) : null };

        public override string ToString() => $"less: {Said(2)}\nmore: {Said(1)}";
    }

    private static readonly Gen<World> Worlds =
        (from before in Amounts
         from after in Amounts
         from turn in Gen.Elements(Months)
         from asSeries in Gen.Elements(true, false)
         from revenue in Amounts
         from share in Gen.Elements(0m, 0.05m, 0.5m, 1m)
         from currency in Gen.Elements("USD", "USD", "EUR")
         from tier in Gen.Elements<Tier?>(null, null, Tier.Personal, Tier.Research, Tier.Startup, Tier.SmallBusiness, Tier.Enterprise, Tier.LargeEnterprise)
         from purpose in Gen.Elements(Enum.GetValues<Purpose>())
         from domicile in Gen.Elements("US", "DE", "GB")
         from place in Gen.Elements("US", "FR", "KR")
         from delivery in Gen.Constant(Delivery.SelfHosted)
         from nonProfit in Gen.Elements(true, false)
         from level in Gen.Choose(0, 2).ArrayOf(20 + Months.Length)
         select new World(
             before, after, turn, asSeries, revenue, share, currency, tier, tier is null ? purpose : new Licensee { Tier = tier }.Facts.Purpose!.Value, domicile, place, delivery, nonProfit, level))
        .Where(world => (world with { Level = [.. Enumerable.Repeat(1, 20 + Months.Length)] }).Said(1).Facts.Faults.Count == 0);

    [Fact]
    public void and_never_flips_a_decision()
        => Law.Holds(Worlds, world =>
        {
            Facts less = world.Said(2).Facts, more = world.Said(1).Facts;
            foreach (var model in Models)
            {
                var before = Judge.Decide(world.Use(model.Ids[0], 2), less, Shipped.Catalog).Outcome;
                var after = Judge.Decide(world.Use(model.Ids[0], 1), more, Shipped.Catalog).Outcome;
                Assert.True(Side(before) == 0 || Side(before) == Side(after), $"{model.Key}: {before} with less, {after} with more");
            }
        }, times: 250);

    /// <summary>Below zero clear, zero open, above zero a conflict.</summary>
    private static int Side(Outcome outcome) => outcome.Gravity().CompareTo(Outcome.NeedsFact.Gravity());
}
