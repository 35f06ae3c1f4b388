using Microsoft.CodeAnalysis;

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
    public async Task points_at_the_property_that_asks_for_a_policy_where_none_reaches_the_project()
    {
        var test = Verify.Compilation("", properties: ["ModelLicenseRequirePolicy=true"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><PropertyGroup><ModelLicenseRequirePolicy>{|MLA9002:true|}</ModelLicenseRequirePolicy></PropertyGroup></Project>"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task points_at_the_property_too_where_a_file_holds_answers_and_no_policy()
    {
        var test = Verify.Compilation("", """{ "waivers": [ { "rule": "MLA1001", "model": {|MLA9005:"llama3.1"|}, "reason": "baseline", "baseline": true } ] }""", properties: ["ModelLicenseRequirePolicy=true"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><PropertyGroup><ModelLicenseRequirePolicy>{|MLA9002:true|}</ModelLicenseRequirePolicy></PropertyGroup></Project>"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task says_nothing_of_a_policy_that_is_asked_for_and_there()
    {
        var test = Verify.Compilation("", """{ "scale": { "tier": "startup" } }""", properties: ["ModelLicenseRequirePolicy=true"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><PropertyGroup><ModelLicenseRequirePolicy>true</ModelLicenseRequirePolicy></PropertyGroup></Project>"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task points_at_a_day_that_is_none_because_nothing_would_expire()
    {
        var test = Verify.Compilation("", properties: ["ModelLicenseToday=banana"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><PropertyGroup><ModelLicenseToday>{|MLA9002:banana|}</ModelLicenseToday></PropertyGroup></Project>"""));
        await test.RunAsync();
    }

    [Fact]
    public Task refuses_the_world_as_a_domicile() => Verify.Source(
        """[assembly: ModelLicense.CommercialScale(Domicile = {|MLA9002:"*"|})]""");

    [Fact]
    public async Task points_at_the_property_in_the_project_file()
    {
        var test = Verify.Compilation("", properties: ["ModelLicenseMonthlyActiveUsers=many"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <ModelLicenseMonthlyActiveUsers>{|MLA9002:many|}</ModelLicenseMonthlyActiveUsers>
              </PropertyGroup>
            </Project>
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task says_which_word_of_a_property_was_probably_meant()
    {
        var test = Verify.Compilation("", properties: ["ModelLicensePurpose=comercial"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><PropertyGroup><ModelLicensePurpose>{|#0:comercial|}</ModelLicensePurpose></PropertyGroup></Project>"""));
        test.ExpectedDiagnostics.Add(Verify.Expect("MLA9002",
            "the property ModelLicensePurpose is 'comercial', but one of Commercial, Internal, Research, Education, Evaluation, Charity, Personal is expected; did you mean 'Commercial'?", DiagnosticSeverity.Error));
        await test.RunAsync();
    }

    [Fact]
    public async Task points_at_metadata_that_is_spelled_almost_like_ours_in_any_form_of_an_item_and_at_nothing_else()
    {
        var test = Verify.Compilation("", properties: ["ModelLicensePurpose=Commercial"]);
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """
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
            """));
        test.ExpectedDiagnostics.Add(Verify.Expect("MLA9002", "'Licence' of an AIModel item is not read, so it has no effect; did you mean 'License'?", DiagnosticSeverity.Error));
        await test.RunAsync();
    }
}
