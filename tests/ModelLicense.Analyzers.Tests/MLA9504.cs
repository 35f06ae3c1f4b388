namespace ModelLicense.Analyzers.Tests;

/// <summary>A waiver above the project that a referenced assembly would need has expired.</summary>
public class MLA9504
{
    [Fact]
    public async Task tells_of_an_expired_answer_of_a_folder_above_where_it_would_be_needed()
    {
        var test = Libraries.Consumer(Libraries.Item("llama3.1"), "MLA1501+MLA9504", properties: ["ModelLicenseToday=2026-11-28"]);
        test.TestState.AdditionalFiles.Add(("/repo/modellicense.json", """
            { "scale": { "monthlyActiveUsers": 800000000 },
              "waivers": [ { "rule": "MLA1001", "model": "llama-3.1", "reason": "talks with Meta", "expires": "2026-10-31" } ] }
            """));
        await test.RunAsync();
    }
}
