using static ModelLicense.Tests.Policy.Policies;

namespace ModelLicense.Tests.Policy;

/// <summary>What the rules of one file ask of a license, and what is said of rules that cannot be read.</summary>
public class Rules_of_a_file
{
    [Fact]
    public void a_license_of_ones_own_can_be_on_a_list_and_one_that_nobody_stated_is_on_none()
    {
        var policy = Read("""{ "allow": ["LicenseRef-Acme", "mit"] }""");

        Assert.Null(policy.RefusesUncataloged("licenseref-acme"));
        Assert.False(policy.RefusesUncataloged("LicenseRef-Other")?.IsDenied);
        Assert.False(policy.RefusesUncataloged(stated: null)?.IsDenied);
        Assert.True(Read("""{ "deny": ["LicenseRef-Acme"] }""").RefusesUncataloged("LicenseRef-Acme")?.IsDenied);
        Assert.Null(Read("{}").RefusesUncataloged(stated: null));
    }

    [Fact]
    public void openness_is_what_the_license_has()
    {
        Assert.All(Shipped.Catalog.Licenses, license =>
        {
            Assert.Equal(!license.OpenWeights, Read("""{ "openness": "openWeights" }""").AsksForMoreThan(license));
            Assert.Equal(license.Openness is not (Openness.OpenSource or Openness.Copyleft), Read("""{ "openness": "openSource" }""").AsksForMoreThan(license));
            Assert.False(Read("{}").AsksForMoreThan(license));
        });
    }

    [Fact]
    public void a_license_is_on_a_list_by_any_of_its_names()
        => Assert.All(
            Shipped.Catalog.Licenses.SelectMany(license => new[] { license.Key, license.Name, license.Spdx }.Concat(license.Aliases).OfType<string>().Select(name => (license, name: name.ToUpperInvariant()))),
            each =>
            {
                Assert.True(Of([new PolicyRules { Deny = Listed([each.name]) }]).Refuses(each.license)?.IsDenied);
                Assert.Null(Of([new PolicyRules { Allow = Said(Listed([each.name])) }]).Refuses(each.license));
                Assert.Single(Of([new PolicyRules { Allow = Said(Listed([each.name])) }]).EntriesOf(each.license.Key));
            });

    [Theory]
    [InlineData("""{ "policy": { "allow": [«"apache-3.0"»] } }""", new string[0])]
    [InlineData("""{ "policy": { "allow": ["mit", «"apache-3.0"»] } }""", new[] { "mit" })]
    [InlineData("""{ "policy": { "allow": [] } }""", new string[0])]
    [InlineData("""{ "policy": { "allow": «"mit"» } }""", new string[0])]
    [InlineData("""{ "policy": { "allow": [«5», "mit"] } }""", new[] { "mit" })]
    [InlineData("""{ "policy": { "allow": [«5»] } }""", new string[0])]
    public void an_entry_that_nobody_knows_allows_nothing_and_is_told_of(string marked, string[] allowed)
    {
        var (text, spans) = Marked.Parse(marked);
        var document = Given.Policy(text);

        var policy = ModelLicense.Policy.From([document.Declaration], Shipped.Catalog);

        Assert.Equal(spans, document.Faults.Concat(policy.Faults).Select(fault => fault.Origin.Span));
        Assert.All(policy.Faults, fault => Assert.Equal(FaultKind.Unreadable, fault.Kind));
        Assert.Equal(allowed, Shipped.Catalog.Licenses.Where(license => policy.Refuses(license) is null).Select(license => license.Key));
    }

    [Theory]
    [InlineData("""{ "policy": «[]» }""", "an object is expected")]
    [InlineData("""{ "policy": { "deny": «"mit"» } }""", "an array is expected")]
    [InlineData("""{ "policy": { "openness": «"open"» } }""", "is not one of openWeights, openSource")]
    [InlineData("""{ "policy": { "declare": «true» } }""", "a string is expected")]
    [InlineData("""{ "policy": { "waiversNeed": [«"reason"»] } }""", "is not one of owner, ticket, expires")]
    [InlineData("""{ "policy": { "mayLoosen": [«"waivers"»] } }""", "is not one of allow, deny, openness, declare, headroom, pinned, tests, waiversNeed")]
    [InlineData("""{ "policy": { "headroom": «0» } }""", "a number above 0 and at most 1")]
    [InlineData("""{ "policy": { "headroom": «1.01» } }""", "a number above 0 and at most 1")]
    [InlineData("""{ "policy": { "headroom": «"80%"» } }""", "a number above 0 and at most 1")]
    [InlineData("""{ "policy": { "pinned": «"yes"» } }""", "true or false is expected")]
    [InlineData("""{ "policy": { "tests": «"skip"» } }""", "is not one of ignore, notes, same")]
    [InlineData("""{ "policy": { «"alow"»: ["mit"] } }""", "did you mean 'allow'?")]
    public void a_rule_that_cannot_be_read_is_told_of(string marked, string message)
    {
        var (text, spans) = Marked.Parse(marked);

        var fault = Assert.Single(Given.Policy(text).Faults);

        Assert.Equal(Assert.Single(spans), fault.Origin.Span);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void an_entry_of_a_deny_list_that_nobody_knows_is_told_of()
    {
        var (text, spans) = Marked.Parse("""{ "policy": { "deny": [«"cc-by-nc"», "mit"] } }""");

        var policy = ModelLicense.Policy.From([Given.Policy(text).Declaration], Shipped.Catalog);

        Assert.Equal(spans, policy.Faults.Select(fault => fault.Origin.Span));
        Assert.True(policy.Refuses(Shipped.Catalog.License("mit")!)?.IsDenied);
    }
}
