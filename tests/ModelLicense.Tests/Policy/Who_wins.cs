namespace ModelLicense.Tests.Policy;

/// <summary>Site attribute, assembly attribute, policy file (nearest folder first), build property.</summary>
public class Who_wins
{
    private static readonly Origin Site = new(Source.SiteAttribute, "Program.cs", "/repo/Program.cs", default, 3);
    private static readonly Origin Assembly = new(Source.AssemblyAttribute, "AssemblyInfo.cs", "/repo/AssemblyInfo.cs", default, 1);
    private static readonly Origin Near = new(Source.PolicyFile, "src/modellicense.json", "/repo/src/modellicense.json", default, 4);
    private static readonly Origin Far = new(Source.PolicyFile, "modellicense.json", "/repo/modellicense.json", default, 9);
    private static readonly Origin Build = Origin.Property("ModelLicenseTier");

    /// <summary>From the strongest to the weakest.</summary>
    private static readonly Declaration[] Ranked =
    [
        Says(Site, Tier.Research, 1),
        Says(Assembly, Tier.Startup, 2),
        Says(Near, Tier.SmallBusiness, 3),
        Says(Far, Tier.Enterprise, 4, distance: 1),
        Says(Build, Tier.LargeEnterprise, 5),
    ];

    [Fact]
    public void the_strongest_that_speaks_and_its_place_is_remembered()
    {
        for (var strongest = 0; strongest < Ranked.Length; strongest++)
        {
            var facts = Facts.From(Ranked[strongest..].Reverse());

            Assert.Equal(Ranked[strongest].Tier, facts.Tier);
            Assert.Equal(Ranked[strongest].Tier!.Origin, facts.Purpose!.Origin);
            var users = facts.Figures.Read(Users, Owner.Group, Moment.Now, currency: null);
            Assert.Equal(Interval.Exactly(strongest + 1), users.Interval);
            Assert.Equal([Ranked[strongest].Tier!.Origin], users.Origins);
        }
    }

    [Fact]
    public void a_weaker_source_is_heard_where_the_stronger_is_silent()
    {
        var facts = Facts.From([new Declaration(Source.AssemblyAttribute) { Domicile = new("DE", Assembly) }, Says(Build, Tier.Startup, 5)]);

        Assert.Equal(new Fact<string>("DE", Assembly), facts.Domicile);
        Assert.Equal(new Fact<Tier>(Tier.Startup, Build), facts.Tier);
    }

    [Fact]
    public void what_is_trained_is_said_by_the_source_that_names_the_activities()
    {
        Declaration Trains(ModelKind kind, int distance) => Given.Scale($$""" "activities": [{ "kind": "{{Words.Of(kind)}}" }] """) with { Distance = distance };

        Assert.Equal([ModelKind.Image], Facts.From([Trains(ModelKind.Llm, distance: 2), Given.Scale(""" "purpose": "research" """), Trains(ModelKind.Image, distance: 1)]).Trainings.Select(training => training.Kind));
    }

    [Fact]
    public void a_series_of_a_stronger_source_is_not_mixed_with_a_weaker_one()
    {
        var near = Users2024("2024-05", 1, Near);
        var far = Users2024("2024-07", 2, Far) with { Distance = 1 };

        var reading = Facts.From([far, near]).Figures.Read(Users, Owner.Group, Moment.Now, currency: null);

        Assert.Equal([Near], reading.Origins);
    }

    [Fact]
    public void sources_of_different_strength_may_differ() => Assert.Empty(Facts.From(Ranked).Faults);

    [Fact]
    public void two_of_one_strength_that_differ_are_a_fault_of_the_second_and_the_first_counts()
    {
        var second = new Origin(Source.AssemblyAttribute, "Other.cs", "/repo/Other.cs", default, 2);

        var facts = Facts.From([Says(Assembly, Tier.Startup, 5), Says(second, Tier.Enterprise, 6)]);

        Assert.Equal(Tier.Startup, facts.Tier?.Value);
        Assert.Equal(2, facts.Faults.Count);
        Assert.All(facts.Faults, fault =>
        {
            Assert.Equal((FaultKind.Disagreement, second), (fault.Kind, fault.Origin));
            Assert.Contains("AssemblyInfo.cs, line 1", fault.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void two_of_one_strength_that_agree_are_no_fault()
        => Assert.Empty(Facts.From([Says(Assembly, Tier.Startup, 5), Says(Site with { Source = Source.AssemblyAttribute }, Tier.Startup, 5)]).Faults);

    [Fact]
    public void the_order_of_a_list_is_no_disagreement()
        => Assert.Empty(Facts.From(
        [
            new Declaration(Source.AssemblyAttribute) { OffersIn = new(["EU", "US"], Assembly) },
            new Declaration(Source.AssemblyAttribute) { OffersIn = new(["US", "EU"], Site) },
        ]).Faults);

    [Fact]
    public void another_list_is_a_disagreement()
        => Assert.Single(Facts.From(
        [
            new Declaration(Source.AssemblyAttribute) { OffersIn = new(["EU", "US"], Assembly) },
            new Declaration(Source.AssemblyAttribute) { OffersIn = new(["US"], Site) },
        ]).Faults);

    [Fact]
    public void two_rates_of_one_strength_that_differ_are_a_fault()
    {
        var fault = Assert.Single(Facts.From([Rate(1.1m, Near), Rate(1.2m, Far)]).Faults);

        Assert.Equal(Far, fault.Origin);
    }

    [Fact]
    public void the_nearer_rate_counts()
    {
        var facts = Facts.From([Rate(2m, Far) with { Distance = 1 }, Rate(1m, Near), Revenue(5, "EUR")]);

        Assert.Empty(facts.Faults);
        Assert.Equal(Interval.Exactly(5), facts.Figures.Read(AnnualRevenue, Owner.Group, Moment.Now, "USD").Interval);
    }

    [Fact]
    public void figures_of_different_months_or_owners_do_not_disagree()
        => Assert.Empty(Facts.From(
        [
            Users2024("2024-05", 5, Assembly) with { Source = Source.AssemblyAttribute },
            Users2024("2024-06", 6, Assembly) with { Source = Source.AssemblyAttribute },
            new Declaration(Source.AssemblyAttribute) { Figures = [new(Metric.MonthlyActiveUsers, Owner.Product, new Month(2024, 5), 4, null, Assembly)] },
        ]).Faults);

    [Fact]
    public void two_figures_of_one_month_disagree()
        => Assert.Single(Facts.From([Users2024("2024-05", 5, Near), Users2024("2024-05", 6, Far)]).Faults);

    [Fact]
    public void nothing_declared_is_nothing_known()
    {
        Assert.False(Facts.None.AnyDeclared);
        Assert.Null(Facts.None.Purpose);
        Assert.Equal(Interval.Anything, Facts.None.Figures.Read(Users, Owner.Group, Moment.Now, currency: null).Interval);
    }

    [Fact]
    public void one_source_that_speaks_is_enough()
        => Assert.True(Facts.From([Says(Build, Tier.Startup, 5), new Declaration(Source.PolicyFile) { Models = [Given.Use("a")] }]).AnyDeclared);

    [Fact]
    public void a_model_alone_declares_nothing_of_the_licensee()
        => Assert.False(Facts.From([new Declaration(Source.PolicyFile) { Models = [Given.Use("a")] }]).AnyDeclared);

    private static Metric Users => Shipped.Catalog.Metrics.Single(metric => metric.Key == Metric.MonthlyActiveUsers);

    private static Metric AnnualRevenue => Shipped.Catalog.Metrics.Single(metric => metric.Key == Metric.AnnualRevenue);

    private static Declaration Says(Origin origin, Tier tier, decimal users, int distance = 0) => new(origin.Source)
    {
        Distance = distance,
        Tier = new(tier, origin),
        Figures = [new(Metric.MonthlyActiveUsers, Owner.Group, Month: null, users, Currency: null, origin)],
    };

    private static Declaration Users2024(string month, decimal users, Origin origin)
        => new(Source.PolicyFile) { Figures = [new(Metric.MonthlyActiveUsers, Owner.Group, Month.Parse(month), users, Currency: null, origin)] };

    private static Declaration Revenue(decimal amount, string currency)
        => new(Source.PolicyFile) { Figures = [new(Metric.AnnualRevenue, Owner.Group, Month: null, amount, currency, Near)] };

    private static Declaration Rate(decimal rate, Origin origin)
        => new(Source.PolicyFile) { Rates = new Dictionary<string, Fact<decimal>> { ["EUR"] = new(rate, origin) } };
}
