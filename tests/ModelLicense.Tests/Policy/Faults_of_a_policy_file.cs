namespace ModelLicense.Tests.Policy;

/// <summary>Each fault at its exact span, and everything else that the file says still counts.</summary>
public class Faults_of_a_policy_file
{
    [Fact]
    public void an_unknown_key_is_named_with_the_nearest_right_one()
        => Faulty("""{ "scale": { «"monthlyActivUsers"»: 5, "tier": "startup" } }""", "did you mean 'monthlyActiveUsers'?");

    [Fact]
    public void an_unknown_key_is_named_on_every_level()
        => Faulty(
            """
            {
              «"scales"»: { },
              "scale": { "tier": "startup", "annualRevenue": { "amount": 5, "currency": "USD", «"per"»: "year" }, "product": { «"users"»: 5 } },
              "models": [ { "id": "a", «"licence"»: "mit" } ]
            }
            """,
            "did you mean 'scale'?", "'per' is not a known key", "'users' is not a known key", "did you mean 'license'?");

    [Fact]
    public void an_unknown_word_is_named_with_the_nearest_right_one()
        => Faulty("""{ "scale": { "tier": "startup", "purpose": «"comercial"» } }""", "did you mean 'commercial'?");

    [Theory]
    [InlineData("Germany", "DE")]
    [InlineData("uk", "GB")]
    [InlineData("de", "DE")]
    [InlineData("United States of America", "US")]
    [InlineData("europe", "EU")]
    public void a_place_that_is_called_by_its_name_is_named_with_its_code(string written, string code)
        => Faulty($$"""{ "scale": { "tier": "startup", "domicile": «"{{written}}"» } }""", $"did you mean '{code}'?");

    [Fact]
    public void no_name_of_a_place_has_a_code_that_is_none_and_every_country_of_people_has_a_name()
    {
        // Letters alone: whatever is no code of two letters gets a hint that is a place, or none.
        var codes = Enumerable.Range(0, 26 * 26).Select(at => $"{(char)('A' + (at / 26))}{(char)('A' + (at % 26))}").Where(Places.IsPlace).ToArray();
        var named = new[] { "Germany", "France", "Brazil", "Japan", "Korea", "South Africa", "Czech Republic", "Turkey", "Vietnam", "Ivory Coast", "Worldwide" }.Select(Places.Complaint);

        Assert.Equal(249, codes.Length - 1);
        Assert.All(named, complaint => Assert.Matches(@"did you mean '(\*|[A-Z]{2})'\?$", complaint));
        Assert.DoesNotContain("did you mean", Places.Complaint("Atlantis"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "root": «"yes"», "scale": { "tier": "startup" } }""", "'root' is a string, but true or false is expected")]
    [InlineData("""{ "root": «null», "scale": { "tier": "startup" } }""", "'root' is null")]
    [InlineData("""{ "models": «{ }», "scale": { "tier": "startup" } }""", "'models' is an object, but an array is expected")]
    [InlineData("""{ "models": [«"a"»], "scale": { "tier": "startup" } }""", "'models' is a string, but an object is expected")]
    [InlineData("""{ "scale": { "domicile": «5», "tier": "startup" } }""", "'domicile' is a number, but a string is expected")]
    [InlineData("""{ "scale": { "territories": «"EU"», "tier": "startup" } }""", "'territories' is a string, but an array is expected")]
    [InlineData("""{ "scale": { "territories": [«1»], "tier": "startup" } }""", "'territories' is a number, but a string is expected")]
    [InlineData("""{ "scale": { "activities": «"hosting"», "tier": "startup" } }""", "'activities' is a string, but an array is expected")]
    [InlineData("""{ "scale": { "nonProfit": «"no"», "tier": "startup" } }""", "'nonProfit' is a string, but true or false is expected")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": «"5"», "tier": "startup" } }""", "'monthlyActiveUsers' is a string, but a number is expected")]
    [InlineData("""{ "scale": { "monthlyActiveUsers": «true», "tier": "startup" } }""", "'monthlyActiveUsers' is a boolean, but a number is expected")]
    [InlineData("""{ "scale": { "annualRevenue": «5», "tier": "startup" } }""", "'annualRevenue' is a number, but {")]
    [InlineData("""{ "scale": { "annualRevenue": { "amount": «"5"», "currency": "USD" }, "tier": "startup" } }""", "is a string, but a number is expected")]
    [InlineData("""{ "scale": { "annualRevenue": { "amount": 5, "currency": «840» }, "tier": "startup" } }""", "'currency' is a number, but a string is expected")]
    [InlineData("""{ "scale": { "annualRevenue": «{ "currency": "USD" }», "tier": "startup" } }""", "'amount' is missing")]
    [InlineData("""{ "scale": { "annualRevenue": «{ "amount": 5 }», "tier": "startup" } }""", "'currency' is missing")]
    [InlineData("""{ "scale": { "product": «5», "tier": "startup" } }""", "'product' is a number, but an object is expected")]
    [InlineData("""{ "scale": { "rates": «[]», "tier": "startup" } }""", "'rates' is an array, but an object is expected")]
    [InlineData("""{ "scale": { "tier": "startup", "domicile": «" "» } }""", "'domicile' is blank")]
    [InlineData("""{ "scale": { "tier": "startup" }, "models": [ «{ "license": "mit" }» ] }""", "'id' is missing")]
    [InlineData("""{ "scale": { "tier": "startup" }, "models": [ { "id": «""» } ] }""", "'id' is blank")]
    public void a_value_of_the_wrong_type_is_refused(string marked, string message) => Faulty(marked, message);

    [Theory]
    [InlineData("«-5»", "cannot be negative")]
    [InlineData("«-0.5»", "cannot be negative")]
    [InlineData("«1.5»", "it has no fraction")]
    [InlineData("«5e-1»", "it has no fraction")]
    [InlineData("«010»", "leading zero")]
    [InlineData("«1e999»", "is larger than")]
    [InlineData("«1000000000000001»", "is larger than")]
    [InlineData("«99999999999999999999999999999999999»", "is larger than")]
    [InlineData("«0x1F»", "is not a JSON number")]
    [InlineData("«NaN»", "is not a JSON value")]
    public void an_impossible_number_of_users_is_refused(string users, string message)
    {
        Faulty($$"""{ "scale": { "monthlyActiveUsers": {{users}}, "tier": "startup" } }""", message);
        Faulty($$"""{ "scale": { "tier": "startup", "product": { "dailyActiveUsers": { "2024-06": {{users}} } } } }""", message);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("7e8")]
    [InlineData("5.0")]
    [InlineData("1000000000000000")]
    public void a_whole_number_of_users_is_taken_however_it_is_written(string users)
        => Assert.Empty(Given.Policy($$"""{ "scale": { "monthlyActiveUsers": {{users}} } }""").Faults);

    [Fact]
    public void revenue_may_have_a_fraction()
        => Assert.Equal(0.5m, Assert.Single(Given.Scale(""" "annualRevenue": { "amount": 0.5, "currency": "USD" } """).Figures).Amount);

    [Theory]
    [InlineData("«\"usd\"»", "did you mean 'USD'?")]
    [InlineData("«\"$\"»", "write an ISO 4217 code")]
    [InlineData("«\"XXX\"»", "write an ISO 4217 code")]
    [InlineData("«\"DEM\"»", "write an ISO 4217 code")]
    public void a_wrong_currency_is_refused(string currency, string message)
        => Faulty($$"""{ "scale": { "annualRevenue": { "amount": 5, "currency": {{currency}} }, "tier": "startup" } }""", message);

    [Theory]
    [InlineData("""«"eur"»: 1.1""", "did you mean 'EUR'?")]
    [InlineData(""" "EUR": «0» """, "cannot be zero")]
    [InlineData(""" "EUR": «-1» """, "cannot be negative")]
    [InlineData(""" "EUR": «"1.1"» """, "a number is expected")]
    [InlineData(""" "EUR": «1e15» """, "is no rate")]
    [InlineData(""" "EUR": «1e-15» """, "is no rate")]
    [InlineData(""" "USD": «0.9» """, "a US dollar is one US dollar")]
    public void an_impossible_rate_is_refused(string rate, string message)
        => Faulty($$"""{ "scale": { "rates": { {{rate}} }, "tier": "startup" } }""", message);

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-6")]
    [InlineData("June 2024")]
    [InlineData("2024-06-01")]
    public void a_bad_month_is_refused_and_the_other_months_count(string month)
    {
        var policy = Faulty($$"""{ "scale": { "tier": "startup", "monthlyActiveUsers": { "2024-05": 1, «"{{month}}"»: 2, "2024-07": 3 } } }""", "write yyyy-MM");

        Assert.Equal([1m, 3m], policy.Declaration.Figures.Select(figure => figure.Amount));
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("01.05.2026")]
    [InlineData("2026-5-1")]
    public void a_bad_date_is_refused(string date)
        => Faulty($$"""{ "scale": { "tier": "startup" }, "models": [ { "id": "a", "obtained": «"{{date}}"» } ] }""", "write yyyy-MM-dd");

    [Theory]
    [InlineData("UK", "did you mean 'GB'?")]
    [InlineData("de", "did you mean 'DE'?")]
    [InlineData("Germany", "write an ISO 3166 code")]
    [InlineData("ZZ", "write an ISO 3166 code")]
    [InlineData("EU|US", "write an ISO 3166 code")]
    public void a_bad_place_is_refused(string place, string message)
    {
        Faulty($$"""{ "scale": { "tier": "startup", "domicile": «"{{place}}"» } }""", message);
        Faulty($$"""{ "scale": { "tier": "startup", "offersIn": ["US", «"{{place}}"»] } }""", message);
    }

    [Fact]
    public void nobody_is_domiciled_in_the_whole_world()
        => Faulty("""{ "scale": { "tier": "startup", "domicile": «"*"» } }""", "write an ISO 3166 code");

    [Fact]
    public void a_key_that_stands_twice_is_refused_and_the_first_counts()
    {
        var policy = Faulty("""{ "scale": { "tier": "startup", "domicile": "DE", «"domicile"»: "US", "nonProfit": true } }""", "'domicile' stands twice");

        Assert.Equal("DE", policy.Declaration.Domicile?.Value);
        Assert.True(policy.Declaration.NonProfit?.Value);
    }

    [Fact]
    public void a_model_that_stands_twice_is_refused_and_the_first_counts()
    {
        var policy = Faulty(
            """{ "scale": { "tier": "startup" }, "models": [ { "id": "a/B", "license": "mit" }, { "id": «"A/b"», "license": "apache-2.0" }, { "id": "c" } ] }""",
            "'A/b' is declared twice");

        Assert.Equal(["a/B", "c"], policy.Declaration.Models.Select(model => model.Id));
        Assert.Equal("mit", policy.Declaration.Models[0].License?.Value);
    }

    [Theory]
    [InlineData("deployed-toasters")]
    [InlineData("monthlyActiveUsers")]
    public void a_figure_that_no_license_speaks_of_is_refused(string metric)
        => Faulty($$"""{ "scale": { "tier": "startup", "other": { «"{{metric}}"»: 5 } } }""", "no license of the catalog speaks of");

    [Theory]
    [InlineData("""{ "member": "Ask", "parameter": "model" }""", "'type' is missing")]
    [InlineData("""{ "type": "Acme.Client", "parameter": "model" }""", "'member' is missing")]
    public void a_call_site_names_its_type_and_its_member(string site, string fault)
        => Faulty($$"""{ "scale": { "tier": "startup" }, "callSites": [ «{{site}}» ] }""", fault);

    [Fact]
    public void every_fault_is_reported_once_in_the_order_of_the_text()
        => Faulty(
            """
            {
              "scale": {
                "purpose": «"profit"»,
                "tier": "startup",
                "monthlyActiveUsers": «-1»,
                "annualRevenue": { "amount": «1e400», "currency": «"usd"» },
                «"colour"»: 1,
                «"tier"»: "enterprise",
                "domicile": «010»
              },
              "models": [ { "id": "a", "obtained": «"soon"» } ]
            }
            """,
            "is not one of", "negative", "larger", "USD", "colour", "stands twice", "leading zero", "yyyy-MM-dd");

    /// <summary>Exactly the marked spans are faults, in their order with these messages, and the tier 'startup' still counts.</summary>
    private static PolicyDocument Faulty(string marked, params string[] messages)
    {
        var (text, spans) = Marked.Parse(marked);

        var policy = Given.Policy(text);

        Assert.Equal(spans, policy.Faults.Select(fault => fault.Origin.Span));
        Assert.All(policy.Faults.Zip(messages), pair => Assert.Contains(pair.Second, pair.First.Message, StringComparison.Ordinal));
        Assert.Equal(messages.Length, policy.Faults.Count);
        Assert.All(policy.Faults, fault => Assert.Equal((FaultKind.Unreadable, "/repo/modellicense.json"), (fault.Kind, fault.Origin.Path)));
        Assert.Equal(Tier.Startup, policy.Declaration.Tier?.Value);
        return policy;
    }
}
