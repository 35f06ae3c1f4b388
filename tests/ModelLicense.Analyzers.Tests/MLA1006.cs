namespace ModelLicense.Analyzers.Tests;

/// <summary>The license restricts a declared activity.</summary>
public class MLA1006
{
    [Fact]
    public Task tells_that_llama_2_may_not_improve_other_language_models() => Verify.Source(
        """[assembly: ModelLicense.UsesModel({|MLA1006:"meta-llama/Llama-2-7b-chat-hf"|}, Activities = ModelLicense.ModelActivities.TrainingOtherModels)]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");

    [Fact]
    public Task says_nothing_of_llama_3_1_which_allows_it() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("meta-llama/Llama-3.1-8B-Instruct", Activities = ModelLicense.ModelActivities.TrainingOtherModels)]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");

    [Fact]
    public Task says_nothing_of_an_activity_that_nobody_declares() => Verify.Source(
        """[assembly: ModelLicense.UsesModel("meta-llama/Llama-2-7b-chat-hf")]""",
        """{ "scale": { "monthlyActiveUsers": 5 } }""");
}
