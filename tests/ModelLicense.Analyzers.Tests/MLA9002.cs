using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ModelLicense.Analyzers.Tests;

/// <summary>A build property or attribute has an impossible value.</summary>
public class MLA9002
{
    [Fact]
    public Task points_at_the_argument_of_an_attribute() => Verify.Source(
        """[assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = {|#0:-5|}, Domicile = {|MLA9002:"UK"|})]""",
        policy: null,
        properties: null,
        Verify.Expect("MLA9002", "MonthlyActiveUsers cannot be negative", DiagnosticSeverity.Error));

    [Fact]
    public Task keeps_the_other_arguments() => Verify.Source("""
        [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 800_000_000, Domicile = {|MLA9002:"Germany"|})]
        [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]
        """);

    [Fact]
    public Task points_at_the_month_and_the_enum() => Verify.Source(
        """[assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = 5, Month = {|MLA9002:"June"|}, Tier = {|MLA9002:(ModelLicense.ScaleTier)99|})]""");

    [Fact]
    public Task points_at_the_property_that_asks_for_a_policy_where_none_reaches_the_project() => Project(
        "ModelLicenseRequirePolicy=true",
        """<Project><PropertyGroup><ModelLicenseRequirePolicy>{|MLA9002:true|}</ModelLicenseRequirePolicy></PropertyGroup></Project>""");

    [Fact]
    public Task points_at_the_property_too_where_a_file_holds_answers_and_no_policy() => Project(
        "ModelLicenseRequirePolicy=true",
        """<Project><PropertyGroup><ModelLicenseRequirePolicy>{|MLA9002:true|}</ModelLicenseRequirePolicy></PropertyGroup></Project>""",
        """{ "waivers": [ { "rule": "MLA1001", "model": {|MLA9005:"llama3.1"|}, "reason": "baseline", "baseline": true } ] }""");

    [Fact]
    public Task says_nothing_of_a_policy_that_is_asked_for_and_there() => Project(
        "ModelLicenseRequirePolicy=true",
        """<Project><PropertyGroup><ModelLicenseRequirePolicy>true</ModelLicenseRequirePolicy></PropertyGroup></Project>""",
        """{ "scale": { "tier": "startup" } }""");

    [Fact]
    public Task points_at_a_day_that_is_none_because_nothing_would_expire() => Project(
        "ModelLicenseToday=banana",
        """<Project><PropertyGroup><ModelLicenseToday>{|MLA9002:banana|}</ModelLicenseToday></PropertyGroup></Project>""");

    [Fact]
    public Task refuses_the_world_as_a_domicile() => Verify.Source(
        """[assembly: ModelLicense.CommercialScale(Domicile = {|MLA9002:"*"|})]""");

    [Fact]
    public Task points_at_the_property_in_the_project_file() => Project(
        "ModelLicenseMonthlyActiveUsers=many",
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <ModelLicenseMonthlyActiveUsers>{|MLA9002:many|}</ModelLicenseMonthlyActiveUsers>
          </PropertyGroup>
        </Project>
        """);

    [Fact]
    public Task says_which_word_of_a_property_was_probably_meant() => Project(
        "ModelLicensePurpose=comercial",
        """<Project><PropertyGroup><ModelLicensePurpose>{|#0:comercial|}</ModelLicensePurpose></PropertyGroup></Project>""",
        policy: null,
        Verify.Expect("MLA9002",
            "the property ModelLicensePurpose is 'comercial', but one of Commercial, Internal, Research, Education, Evaluation, Charity, Personal is expected; did you mean 'Commercial'?", DiagnosticSeverity.Error));

    [Fact]
    public Task points_at_metadata_that_is_spelled_almost_like_ours_in_any_form_of_an_item_and_at_nothing_else() => Project(
        "ModelLicensePurpose=Commercial",
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <!-- <AIModel Include="a" Licence="MIT" /> -->
            <AIModel Include="Licence Purpos" {|#0:Licence|}="MIT" Condition="'$(Delivry)' == ''" />
            <AIModel Include="b" Owner="team" license='MIT'
                     {|MLA9002:Derived_From|}="x>y">
              <{|MLA9002:Obtaned|}>2026-01-01</Obtaned>
              <Delivery>SelfHosted</Delivery>
            </AIModel>
            <AIModels Include="c" Licence="MIT" />
            <Compile Include="d" Licence="MIT" />
          </ItemGroup>
        </Project>
        """,
        policy: null,
        Verify.Expect("MLA9002", "'Licence' of an AIModel item is not read, so it has no effect; did you mean 'License'?", DiagnosticSeverity.Error));

    /// <summary>A property as the build hands it over, and the project file that sets it.</summary>
    private static Task Project(string property, string text, string? policy = null, params DiagnosticResult[] expected)
    {
        var test = Verify.Compilation("", policy, [property], expected);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, text));
        return test.RunAsync();
    }
}
