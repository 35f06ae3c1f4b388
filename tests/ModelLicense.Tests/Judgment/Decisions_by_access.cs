namespace ModelLicense.Tests.Judgments;

/// <summary>The same model by its weights and as somebody's service.</summary>
public class Decisions_by_access
{
    private const string Commercial = """ "purpose": "commercial" """, Huge = """ "purpose": "commercial", "monthlyActiveUsers": 900000000, "annualRevenue": { "amount": 900000000000, "currency": "USD" } """;

    [Theory]
    // Cohere: the weights are non-commercial, the service is on sale.
    [InlineData("Command A's weights are not for commerce", "CohereLabs/c4ai-command-a-03-2025", Commercial, Outcome.PermissionRequired, "1.i, 2.a.1 of cohere-cc-by-nc-4.0-aup")]
    [InlineData("Command A at Cohere is a service on sale", "command-a-03-2025", Commercial, Outcome.Unverified, "terms of Cohere")]
    [InlineData("Command R at Amazon is a service on sale", "cohere.command-r-v1:0", Commercial, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("Command R+ at Amazon is a service on sale", "cohere.command-r-plus-v1:0", Commercial, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("Command R+ at Microsoft is a service on sale", "Cohere-command-r-plus", Commercial, Outcome.Unverified, "terms of Microsoft Azure")]
    [InlineData("Command R at OpenRouter is a service on sale", "cohere/command-r-08-2024", Commercial, Outcome.Unverified, "terms of OpenRouter")]
    [InlineData("who says that it runs Command A itself runs the weights", """ "id": "command-a-03-2025", "delivery": ["selfHosted"] """, Commercial, Outcome.PermissionRequired, "1.i, 2.a.1 of cohere-cc-by-nc-4.0-aup")]
    // Mistral
    [InlineData("Mistral Large 2 at Mistral is under its service terms, which others told", "mistral-large-2411", Commercial, Outcome.Unverified, "3.3 of mistral-api-terms")]
    [InlineData("Mistral Large 2 at Amazon is under Amazon's", "mistral.mistral-large-2407-v1:0", Commercial, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("Mistral Large 2 at OpenRouter is under OpenRouter's", "mistralai/mistral-large-2411", Commercial, Outcome.Unverified, "terms of OpenRouter")]
    [InlineData("later Codestral has no weights", "codestral-2508", Commercial, Outcome.Unverified, "3.3 of mistral-api-terms")]
    [InlineData("what others mark as open weights is a service", "codestral-latest", Commercial, Outcome.Unverified, "3.3 of mistral-api-terms")]
    [InlineData("and so is Devstral Medium", "devstral-medium-latest", Commercial, Outcome.Unverified, "3.3 of mistral-api-terms")]
    [InlineData("Mistral Large 4 is a preview of the service and not taken for Apache", "mistral-large-4", Commercial, Outcome.Unverified, "3.3 of mistral-api-terms")]
    [InlineData("Devstral 2 at Amazon is not bound by the weights' limit", "mistral.devstral-2-123b", Huge, Outcome.Unverified, "terms of Amazon Bedrock")]
    // Meta: Amazon passes the license of the weights on.
    [InlineData("Llama 3.1 at Amazon is under Meta's limit too", "meta.llama3-1-8b-instruct-v1:0", """ "purpose": "commercial", "monthlyActiveUsers": { "2024-06": 700000001 } """, Outcome.PermissionRequired, "2 of llama3.1")]
    [InlineData("Llama 3.1 at Amazon is under Amazon's terms, which nobody read", "meta.llama3-1-8b-instruct-v1:0", """ "tier": "startup" """, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("Llama 3.2 Vision at Amazon is not for a company in the EU", "meta.llama3-2-11b-instruct-v1:0", """ "tier": "startup", "domicile": "DE" """, Outcome.Breached, "Acceptable Use Policy, last paragraph before the reporting contacts of llama3.2")]
    [InlineData("Llama 3.2 1B at Amazon is", "meta.llama3-2-1b-instruct-v1:0", """ "tier": "startup", "domicile": "DE" """, Outcome.Unverified, "terms of Amazon Bedrock")]
    // Others
    [InlineData("FLUX.1 Kontext [pro] at Microsoft has no weights", "FLUX.1-Kontext-pro", Commercial, Outcome.Unverified, "terms of Microsoft Azure")]
    [InlineData("FLUX.2 [pro] at Microsoft has no weights", "FLUX.2-pro", Commercial, Outcome.Unverified, "terms of Microsoft Azure")]
    [InlineData("FLUX 1.1 [pro] is Black Forest Labs' service", "flux-pro-1.1", Commercial, Outcome.Unverified, "terms of Black Forest Labs")]
    [InlineData("Stable Diffusion 3 Large at Amazon is not SD3 Medium", "stability.sd3-large-v1:0", Huge, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("Stable Diffusion 3.5 at Amazon does not end above a million", "stability.sd3-5-large-v1:0", Huge, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("MiniMax-M2.7 in Ollama's cloud is not the non-commercial weights", "minimax-m2.7:cloud", Commercial, Outcome.Unverified, "terms of Ollama")]
    [InlineData("Qwen-Max is Alibaba's service", "qwen-max", Huge, Outcome.Unverified, "terms of Alibaba Cloud")]
    [InlineData("Kimi K2.5 at Amazon is under Amazon's terms", "moonshotai.kimi-k2.5", Huge, Outcome.Unverified, "terms of Amazon Bedrock")]
    [InlineData("gpt-4o has no limit", "gpt-4o", Huge, Outcome.Clear, "3.3(e), definition of Permitted Exception of openai-services-agreement")]
    [InlineData("Claude has no limit", "claude-opus-4-1", Huge, Outcome.Clear, "D.4(a) of anthropic-commercial-terms")]
    [InlineData("Gemini has no limit", "gemini-2.5-pro", Huge, Outcome.Clear, "Use Restrictions of google-gemini-api-terms")]
    [InlineData("Nova is under terms of which others told", "amazon.nova-pro-v1:0", Huge, Outcome.Unverified, "50, not read of aws-service-terms-50")]
    [InlineData("weights that are declared to be behind somebody's API are under terms that nobody named", """ "id": "meta-llama/Llama-3.1-8B-Instruct", "delivery": ["hostedApi"] """, Huge, Outcome.Unverified, "2 of llama3.1")]
    public void how_it_is_reached_decides(string name, string use, string scale, Outcome outcome, string clause) => Decisions.Rests(name, use, scale, outcome, clause);

    [Theory]
    [InlineData("cohere.command-r-v1:0")]
    [InlineData("cohere.command-r-plus-v1:0")]
    [InlineData("command-r")]
    [InlineData("command-r-plus")]
    [InlineData("command-r-08-2024")]
    [InlineData("command-r7b-12-2024")]
    [InlineData("Cohere-command-r-plus-08-2024")]
    [InlineData("cohere/command-r")]
    public void a_hosted_Command_R_is_never_breached_and_never_needs_permission(string id)
        => Assert.All(
            new[] { "commercial", "internal", "research", "education", "evaluation", "charity", "personal" },
            purpose => Assert.False(Decisions.Judged(id, $""" "purpose": "{purpose}", "monthlyActiveUsers": 900000000, "domicile": "DE", "territories": ["*"] """).Outcome.IsConflict(), purpose));
}
