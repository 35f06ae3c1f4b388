namespace ModelLicense.Analyzers.Tests;

/// <summary>What a project says of its models: where, how strongly, and where the verdict is told.</summary>
public class DeclarationTests
{
    private const string EightHundredMillion = """{ "scale": { "monthlyActiveUsers": 800000000 } }""";

    [Fact]
    public Task of_one_model_in_two_places_are_told_once_at_the_stronger() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
        """{ "scale": { "monthlyActiveUsers": 800000000 }, "models": [ { "id": "llama3.1" } ] }""");

    [Fact]
    public Task of_a_derivative_need_a_license_of_its_own_beside_its_bases() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3002:"acme/assistant"|}, DerivedFrom = "mistralai/Mistral-7B-v0.3")]""",
        policy: "{}");

    [Fact]
    public Task of_a_base_that_no_one_knows_are_unverified() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3009:"acme/assistant"|}, License = "mit", DerivedFrom = "acme/base")]""",
        policy: "{}");

    [Fact]
    public Task of_an_empty_delivery_say_nothing_of_a_host()
        => Task.WhenAll(
            Verify.Source(
                """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|}, Delivery = ModelLicense.ModelDelivery.Undeclared)]""",
                EightHundredMillion),
            Verify.Source(
                """[assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]""",
                """{ "scale": { "monthlyActiveUsers": 800000000, "delivery": [] } }"""));

    [Fact]
    public Task of_delivery_by_an_unnamed_host_are_unverified_because_its_terms_decide() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3009:"llama3.1"|}, Delivery = ModelLicense.ModelDelivery.HostedApi)]""",
        EightHundredMillion);

    [Fact]
    public Task of_running_what_is_known_only_as_a_service_are_unverified() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA3009:"gpt-4o"|}, Delivery = ModelLicense.ModelDelivery.SelfHosted)]""",
        policy: "{}");

    [Fact]
    public Task by_competition_reach_the_terms_of_a_service() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1006:"claude-3-5-sonnet-20241022"|})]""",
        """{ "scale": { "competesWith": ["Anthropic"] } }""");

    [Fact]
    public async Task by_items_are_told_at_the_item_in_the_project_file()
    {
        var test = Verify.Compilation("", EightHundredMillion);
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.items.txt", Item("llama3.1") + Item("gpt-4o", license: "mit")));
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <!-- llama3.1 -->
                <AIModel Include="{|MLA1001:llama3.1|}" />
                <AIModel Include="other;{|MLA3004:gpt-4o|}" License="mit" />
              </ItemGroup>
            </Project>
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task by_items_with_a_wrong_word_are_told_at_the_item_and_the_rest_of_it_counts()
    {
        var test = Verify.Compilation("", EightHundredMillion);
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.items.txt", Item("llama3.1", delivery: "Pigeon")));
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """<Project><ItemGroup><AIModel Include="{|MLA9002:{|MLA1001:llama3.1|}|}" Delivery="Pigeon" /></ItemGroup></Project>"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task in_a_folder_above_are_knowledge_that_is_told_where_the_project_uses_the_model()
    {
        var test = Verify.Compilation(
            """class C { object client = new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1001:"acme/assistant"|}); }""",
            """{ "scale": { "monthlyActiveUsers": 800000000 } }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "models": [ { "id": "acme/assistant", "license": "llama3.1" }, { "id": "acme/unused", "license": "llama3.1" } ] }"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task of_a_license_in_the_nearer_folder_win_without_a_fault()
    {
        var test = Verify.Compilation("", """{ "scale": { "purpose": "commercial" }, "models": [ { "id": "acme/assistant", "license": "mit" } ] }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "models": [ { "id": "acme/assistant", "license": "cc-by-nc-4.0" } ] }"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task in_the_nearest_folder_win_and_nothing_above_the_root_counts()
    {
        var test = Verify.Compilation(
            """[assembly: ModelLicense.UsesModel({|MLA1003:"llama3.1"|})]""",
            """{ "scale": { "domicile": "US" } }""");
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """{ "root": true, "scale": { "domicile": "DE" } }"""));
        test.TestState.AdditionalFiles.Add(("/modellicense.json", """{ "scale": { "monthlyActiveUsers": 800000000 }, "no such key": 1 }"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task in_generated_code_are_told_there_and_hide_nothing()
    {
        var test = Verify.Compilation("", EightHundredMillion);
        test.TestState.Sources.Add(("App.AssemblyInfo.g.cs", """
            // <auto-generated/>
            [assembly: ModelLicense.UsesModel({|MLA1001:"llama3.1"|})]
            [assembly: ModelLicense.CommercialScale(AnnualRevenueUsd = {|MLA9002:-5|})]
            """));
        await test.RunAsync();
    }

    [Fact]
    public Task of_one_level_that_state_two_licenses_are_a_fault_and_the_first_counts() => Verify.Source(
        """
        [assembly: ModelLicense.UsesModel({|MLA1002:"acme/x"|}, License = "cc-by-nc-4.0")]
        [assembly: ModelLicense.UsesModel("acme/x", License = {|MLA9003:"apache-2.0"|})]
        [assembly: ModelLicense.UsesModel("acme/y", License = "Apache-2.0")]
        [assembly: ModelLicense.UsesModel("acme/y", License = "apache-2.0")]
        """,
        """{ "scale": { "purpose": "commercial" } }""");

    [Fact]
    public Task that_are_weaker_add_what_the_stronger_one_does_not_say() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("black-forest-labs/FLUX.1-dev")]""",
        """{ "scale": { "purpose": "commercial" }, "models": [ { "id": "black-forest-labs/FLUX.1-dev", "purpose": "research", "obtained": "2026-01-01" } ] }""");

    [Fact]
    public Task of_a_member_speak_for_what_is_in_it() => Verify.Source(
        """
        using ModelLicense;
        class C
        {
            [UsesModel("black-forest-labs/FLUX.1-dev", Purpose = ModelPurpose.Research)]
            object P { get { return new OllamaSharp.OllamaApiClient("http://localhost:11434", "black-forest-labs/FLUX.1-dev"); } }

            object M()
            {
                [UsesModel({|MLA1002:"mistral-large:123b"|})]
                object Local() => new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistral-large:123b");
                System.Func<object> lambda = [UsesModel({|MLA1002:"mistralai/Mistral-Large-Instruct-2411"|})] () => new OllamaSharp.OllamaApiClient("http://localhost:11434", "mistralai/Mistral-Large-Instruct-2411");
                return new OllamaSharp.OllamaApiClient("http://localhost:11434", {|MLA1002:"black-forest-labs/FLUX.1-dev"|});
            }
        }
        """.Replace("mistral-large:123b", "mistralai/Mistral-Large-Instruct-2407"),
        """{ "scale": { "purpose": "commercial" } }""");

    [Fact]
    public async Task by_items_that_stand_twice_are_told_once_and_not_in_a_comment()
    {
        var test = Verify.Compilation("", EightHundredMillion);
        test.TestState.AdditionalFiles.Add(("/repo/app/obj/modellicense.items.txt", Item("llama3.1") + Item("llama3.1")));
        test.TestState.AdditionalFiles.Add((Verify.ProjectFile, """
            <Project><ItemGroup>
              <!-- <AIModel Include="llama3.1" /> -->
              <AIModel Include="{|MLA1001:llama3.1|}" />
              <AIModel Include="llama3.1" />
            </ItemGroup></Project>
            """));
        await test.RunAsync();
    }

    [Fact]
    public async Task by_an_attribute_of_the_same_name_with_other_arguments_are_left_alone()
    {
        var test = new AnalyzersTest
        {
            TestCode = """
                [assembly: ModelLicense.UsesModel("a", "b")]
                [assembly: ModelLicense.CommercialScale(MonthlyActiveUsers = "many", Tier = 3)]
                namespace ModelLicense
                {
                    class UsesModelAttribute : System.Attribute { public UsesModelAttribute(params string[] ids) { } }
                    class CommercialScaleAttribute : System.Attribute { public string MonthlyActiveUsers; public int Tier; }
                }
                """,
        };
        await test.RunAsync();
    }

    private static string Item(string id, string license = "", string delivery = "") => $"{id}\u001F{license}\u001F\u001F\u001F{delivery}\u001F\u001F{Verify.ProjectFile}\u001E\n";
}
