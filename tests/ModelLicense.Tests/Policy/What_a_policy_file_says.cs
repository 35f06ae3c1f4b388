namespace ModelLicense.Tests.Policy;

public class What_a_policy_file_says
{
    private const string Text = """
        {
          "$schema": "https://example.com/modellicense.schema.json",
          "root": true,
          "scale": {
            "purpose": "commercial",
            "tier": "largeEnterprise",
            "monthlyActiveUsers": { "2024-06": 690000000, "2026-10": 910000000 },
            "annualRevenue": { "amount": 3000000000, "currency": "USD" },
            "monthlyRevenue": { "amount": 250000000, "currency": "EUR" },
            "dailyActiveUsers": 90000000,
            "product": { "monthlyActiveUsers": 400000, "monthlyRevenue": { "amount": 90000, "currency": "USD" } },
            "domicile": "DE",
            "territories": ["EU", "US"],
            "operatesIn": ["DE"],
            "nonProfit": false,
            "delivery": ["selfHosted", "shipsWeights"],
            "activities": ["fineTuning"],
            "competesWith": ["NAVER"],
            "rates": { "EUR": 1.1 }
          },
          "models": [
            {
              "id": " meta-llama/Llama-3.1-8B-Instruct ",
              "license": "llama3.1",
              "derivedFrom": ["meta-llama/Llama-3.1-8B"],
              "purpose": "internal",
              "delivery": ["hostedApi"],
              "activities": [],
              "obtained": "2026-05-01"
            }
          ]
        }
        """;

    private readonly PolicyDocument policy = Given.Policy(Text, distance: 2);

    [Fact]
    public void is_read_without_a_fault() => Assert.Empty(policy.Faults);

    [Fact]
    public void is_how_far_it_reaches()
    {
        Assert.True(policy.IsRoot);
        Assert.Equal((Source.PolicyFile, 2), (policy.Declaration.Source, policy.Declaration.Distance));
    }

    [Fact]
    public void is_who_the_licensee_is()
    {
        var said = policy.Declaration;
        Assert.Equal(Purpose.Commercial, said.Purpose?.Value);
        Assert.Equal(Tier.LargeEnterprise, said.Tier?.Value);
        Assert.Equal("DE", said.Domicile?.Value);
        Assert.False(said.NonProfit?.Value);
        Assert.Equal([Delivery.SelfHosted, Delivery.ShipsWeights], said.Delivery?.Value);
        Assert.Equal([Activity.FineTuning], said.Activities?.Value);
        Assert.Equal(["NAVER"], said.CompetesWith?.Value);
        Assert.Equal(1.1m, said.Rates["EUR"].Value);
    }

    [Fact]
    public void territories_stand_for_operating_and_offering_unless_one_is_said_apart()
    {
        Assert.Equal(["DE"], policy.Declaration.OperatesIn?.Value);
        Assert.Equal(["EU", "US"], policy.Declaration.OffersIn?.Value);
    }

    [Fact]
    public void is_every_figure_with_owner_month_and_currency()
        => Assert.Equal(
            [
                ("annualRevenue", Owner.Group, null, 3_000_000_000m, "USD"),
                ("dailyActiveUsers", Owner.Group, null, 90_000_000m, null),
                ("monthlyActiveUsers", Owner.Group, "2024-06", 690_000_000m, null),
                ("monthlyActiveUsers", Owner.Group, "2026-10", 910_000_000m, null),
                ("monthlyActiveUsers", Owner.Product, null, 400_000m, null),
                ("monthlyRevenue", Owner.Group, null, 250_000_000m, "EUR"),
                ("monthlyRevenue", Owner.Product, null, 90_000m, "USD"),
            ],
            policy.Declaration.Figures
                .Select(figure => (figure.Metric, figure.Owner, figure.Month?.ToString(), figure.Amount, figure.Currency))
                .OrderBy(figure => figure.Metric, StringComparer.Ordinal).ThenBy(figure => figure.Owner).ThenBy(figure => figure.Item3, StringComparer.Ordinal));

    [Fact]
    public void is_every_model_with_what_is_said_of_it_alone()
    {
        var model = Assert.Single(policy.Declaration.Models);
        Assert.Equal("meta-llama/Llama-3.1-8B-Instruct", model.Id);
        Assert.Equal("llama3.1", model.License?.Value);
        Assert.Equal(["meta-llama/Llama-3.1-8B"], model.DerivedFrom);
        Assert.Equal(Purpose.Internal, model.Purpose?.Value);
        Assert.Equal([Delivery.HostedApi], model.Delivery?.Value);
        Assert.Empty(model.Activities!.Value);
        Assert.Equal(new Date(2026, 5, 1), model.Obtained?.Value);
        Assert.True(model.IsDeclaration);
    }

    [Theory]
    [InlineData("\"largeEnterprise\"", nameof(Declaration.Tier))]
    [InlineData("\"commercial\"", nameof(Declaration.Purpose))]
    [InlineData("\"DE\"", nameof(Declaration.Domicile))]
    [InlineData("[\"NAVER\"]", nameof(Declaration.CompetesWith))]
    public void every_fact_remembers_the_text_that_declared_it(string written, string fact)
    {
        var origin = fact switch
        {
            nameof(Declaration.Tier) => policy.Declaration.Tier!.Origin,
            nameof(Declaration.Purpose) => policy.Declaration.Purpose!.Origin,
            nameof(Declaration.Domicile) => policy.Declaration.Domicile!.Origin,
            _ => policy.Declaration.CompetesWith!.Origin,
        };
        Assert.Equal(written, Text.Substring(origin.Span.Start, origin.Span.Length));
    }

    [Fact]
    public void every_figure_remembers_the_number_that_declared_it()
        => Assert.All(policy.Declaration.Figures, figure => Assert.Equal(
            figure.Amount,
            Numbers.Parse(Text.Substring(figure.Origin.Span.Start, figure.Origin.Span.Length))));

    [Fact]
    public void a_metric_of_the_catalog_needs_no_key_of_its_own()
    {
        var catalog = Toy.Catalog(Toy.License("toy", ""));

        var figure = Assert.Single(Given.Scale(""" "other": { "deployed-devices": 4000 } """, catalog).Figures);

        Assert.Equal(("deployed-devices", 4000m), (figure.Metric, figure.Amount));
    }
}
