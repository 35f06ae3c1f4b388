namespace ModelLicense.Tests.Judgments;

/// <summary>What a duty comes to.</summary>
public enum Owing
{
    /// <summary>It does not fall due.</summary>
    NotDue,

    /// <summary>It falls due, and nothing shows that it is done.</summary>
    Missing,

    /// <summary>Whether it falls due, or what it is held against, is not declared.</summary>
    Open,

    /// <summary>It falls due, and no project can show that it is done, or nothing stands against it.</summary>
    Owed,

    /// <summary>It is done.</summary>
    Done,
}

/// <summary>What is owed in return, by how a model is delivered and by what is made from it, and the clause that asks for it.</summary>
public class Decisions_by_duty
{
    private const string Llama31 = "meta-llama/Llama-3.1-8B-Instruct";
    private const string Llama3 = "meta-llama/Meta-Llama-3-8B-Instruct";

    [Theory]
    // Llama 3.1 and later: what contains the materials; Llama 3: what uses them; Llama 2: no line.
    [InlineData("a service that runs Llama 3.1 contains it", Llama31, """ "delivery": ["selfHosted"] """, Owing.Missing, "1.b.i (B) of llama3.1")]
    [InlineData("a product that ships Llama 3.1 contains it", Llama31, """ "delivery": ["shipsWeights"] """, Owing.Missing, "1.b.i (B) of llama3.1")]
    [InlineData("who says nothing of delivery is taken to run it", Llama31, """ "purpose": "commercial" """, Owing.Missing, "1.b.i (B) of llama3.1")]
    [InlineData("a client of Llama 3.1 on Bedrock does not contain it", "meta.llama3-1-8b-instruct-v1:0", """ "purpose": "commercial" """, Owing.NotDue, "1.b.i (B) of llama3.1")]
    [InlineData("nor does it where other models are shipped", "meta.llama3-1-8b-instruct-v1:0", """ "delivery": ["shipsWeights"] """, Owing.NotDue, "1.b.i (B) of llama3.1")]
    [InlineData("a client of Llama 3 on Bedrock uses it", "meta.llama3-8b-instruct-v1:0", """ "purpose": "commercial" """, Owing.Missing, "1.b.i (B) of llama3")]
    [InlineData("a product that uses Stable Diffusion 3.5 shows its line", "stabilityai/stable-diffusion-3.5-large", """ "delivery": ["selfHosted"] """, Owing.Missing, "IV.a (iii) of stabilityai-ai-community")]
    [InlineData("HyperCLOVA X asks for its line where it is contained", "naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-1.5B", """ "delivery": ["selfHosted"] """, Owing.Missing, "3.1(v) of hyperclova-x-seed-2025")]
    // By scale.
    [InlineData("Kimi K2 is named above a hundred million users", "moonshotai/Kimi-K2-Instruct", """ "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } """, Owing.Missing, "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("Kimi K2 is named above twenty million dollars a month", "moonshotai/Kimi-K2-Instruct", """ "purpose": "commercial", "product": { "monthlyRevenue": { "amount": 20000001, "currency": "USD" } } """, Owing.Missing, "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("Kimi K2 is not named below both", "moonshotai/Kimi-K2-Instruct", """ "purpose": "commercial", "monthlyActiveUsers": 5, "monthlyRevenue": { "amount": 5, "currency": "USD" } """, Owing.NotDue, "last paragraph of moonshot-ai-modified-mit-2025")]
    [InlineData("MiniMax M2 is named above a hundred million users", """ "id": "MiniMaxAI/MiniMax-M2", "obtained": "2025-12-01" """, """ "purpose": "commercial", "product": { "monthlyActiveUsers": 100000001 } """, Owing.Missing, "last paragraph of minimax-m2-modified-mit-2025")]
    // Notices go with the weights.
    [InlineData("a service gives no copy of Llama 3.1 to anybody", Llama31, """ "delivery": ["selfHosted"] """, Owing.NotDue, "1.b.iii of llama3.1")]
    [InlineData("a product with Llama 3.1 in it does", Llama31, """ "delivery": ["shipsWeights"] """, Owing.Missing, "1.b.iii of llama3.1")]
    [InlineData("so does who distributes the weights", Llama31, """ "delivery": ["selfHosted"], "activities": ["distributingWeights"] """, Owing.Missing, "1.b.iii of llama3.1")]
    [InlineData("whether there is any copy is asked for", Llama31, """ "purpose": "commercial" """, Owing.Open, "1.b.iii of llama3.1")]
    [InlineData("Gemma's notice goes with the weights", "google/gemma-2-9b-it", """ "delivery": ["shipsWeights"] """, Owing.Missing, "3.1(4) of gemma")]
    [InlineData("Gemma as a service gives no notice", "google/gemma-2-9b-it", """ "delivery": ["selfHosted"] """, Owing.NotDue, "3.1(4) of gemma")]
    [InlineData("Stability's notice goes with copies", "stabilityai/stable-diffusion-3.5-large", """ "delivery": ["shipsWeights"] """, Owing.Missing, "IV.a (ii) of stabilityai-ai-community")]
    [InlineData("a service has no place for it", "stabilityai/stable-diffusion-3.5-large", """ "delivery": ["selfHosted"] """, Owing.NotDue, "IV.a (ii) of stabilityai-ai-community")]
    [InlineData("FLUX.1 dev's notice goes with the weights", "black-forest-labs/FLUX.1-dev", """ "delivery": ["shipsWeights"] """, Owing.Missing, "3.b of flux-1-dev-non-commercial-license")]
    [InlineData("no project shows that it kept MIT's notice", "microsoft/phi-4", """ "delivery": ["shipsWeights"] """, Owing.Owed, "2nd paragraph of mit")]
    // Names.
    [InlineData("a derivative of Llama 3.1 is called Llama", """ "id": "acme/assistant", "derivedFrom": ["meta-llama/Llama-3.1-8B"] """, "", Owing.Missing, "1.b.i of llama3.1")]
    [InlineData("one that is is", """ "id": "acme/Llama-Acme-8B", "derivedFrom": ["meta-llama/Llama-3.1-8B"] """, "", Owing.Done, "1.b.i of llama3.1")]
    [InlineData("the name is another than the id", """ "id": "acme/assistant", "derivedFrom": ["meta-llama/Llama-3.1-8B"], "name": "Llama Acme" """, "", Owing.Done, "1.b.i of llama3.1")]
    [InlineData("the name counts before the id", """ "id": "acme/Llama-Acme-8B", "derivedFrom": ["meta-llama/Llama-3.1-8B"], "name": "Acme" """, "", Owing.Missing, "1.b.i of llama3.1")]
    [InlineData("Llama is not enough for Llama 3", """ "id": "acme/Llama-Acme-8B", "derivedFrom": ["meta-llama/Meta-Llama-3-8B"] """, "", Owing.Missing, "1.b.i of llama3")]
    [InlineData("Llama 3 is", """ "id": "acme/Llama-3-Acme-8B", "derivedFrom": ["meta-llama/Meta-Llama-3-8B"] """, "", Owing.Done, "1.b.i of llama3")]
    [InlineData("what is fine-tuned has a name that nobody told", Llama31, """ "activities": ["fineTuning"] """, Owing.Open, "1.b.i of llama3.1")]
    [InlineData("a model trained on outputs of Llama 3.1 is called Llama", $$""" "id": "{{Llama31}}", "name": "Acme-8B", "activities": [{ "fromOutputs": true }] """, "", Owing.Missing, "1.b.i of llama3.1")]
    [InlineData("one that is kept is not", $$""" "id": "{{Llama31}}", "name": "Acme-8B", "activities": [{ "fromOutputs": true, "distributed": false }] """, "", Owing.NotDue, "1.b.i of llama3.1")]
    [InlineData("Llama 3's name is not owed for outputs", $$""" "id": "{{Llama3}}", "name": "Acme-8B", "activities": [{ "fromOutputs": true }] """, "", Owing.NotDue, "1.b.i of llama3")]
    [InlineData("who only runs somebody's derivative named nothing", """ "id": "somebody/assistant", "derivedFrom": ["meta-llama/Llama-3.1-8B"], "activities": [] """, "", Owing.NotDue, "1.b.i of llama3.1")]
    [InlineData("an adapter of EXAONE is called EXAONE", """ "id": "acme/assistant", "derivedFrom": ["LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct"] """, "", Owing.Missing, "2.1(c) of exaone-ai-model-1.1-nc")]
    // Qwen lets two lines stand.
    [InlineData("what Qwen 2.5 72B trained says so", """ "id": "Qwen/Qwen2.5-72B-Instruct", "activities": ["trainingOtherModels"] """, "", Owing.Missing, "5.b of qwen-2024")]
    // Copyleft.
    [InlineData("a closed product around YOLO11", "Ultralytics/YOLO11", """ "closedSource": true """, Owing.Missing, "13 of agpl-3.0")]
    [InlineData("an open one", "Ultralytics/YOLO11", """ "closedSource": false """, Owing.Owed, "13 of agpl-3.0")]
    [InlineData("one of which nobody says", "Ultralytics/YOLO11", """ "purpose": "commercial" """, Owing.Open, "13 of agpl-3.0")]
    [InlineData("a derivative of StableLM 3B under its own license", """ "id": "acme/tuned", "derivedFrom": ["stabilityai/stablelm-3b-4e1t"], "license": "cc-by-sa-4.0" """, """ "closedSource": true """, Owing.Done, "3.b of cc-by-sa-4.0")]
    [InlineData("a derivative of StableLM 3B under another", """ "id": "acme/tuned", "derivedFrom": ["stabilityai/stablelm-3b-4e1t"], "license": "mit" """, """ "closedSource": false """, Owing.Missing, "3.b of cc-by-sa-4.0")]
    // Registration as a duty.
    [InlineData("a business registers its use of Stable Diffusion 3.5", "stabilityai/stable-diffusion-3.5-large", """ "purpose": "commercial" """, Owing.Missing, "III of stabilityai-ai-community")]
    [InlineData("a researcher does not", "stabilityai/stable-diffusion-3.5-large", """ "purpose": "research" """, Owing.NotDue, "III of stabilityai-ai-community")]
    public void what_is_owed(string name, string use, string scale, Owing owing, string clause)
    {
        _ = name;
        var (section, license) = Decisions.Clause(clause);
        var judgment = Given.Judged(use.Contains('"', StringComparison.Ordinal) ? Given.Declared(use) : Given.Use(use), scale);
        var judged = judgment.Licenses.SingleOrDefault(each => each.License?.Key == license);
        Assert.True(judged is not null, $"it is under {string.Join(", ", judgment.Licenses.Select(each => each.License?.Key))}");
        Duty[] duties = [.. judged.License!.Terms.OfType<Duty>().Where(duty => duty.Section == section)];
        Assert.True(duties.Length > 0, string.Join("; ", judged.License.Terms.OfType<Duty>().Select(duty => $"{duty.Id} [{duty.Section}]")));
        var found = judged.Findings.Where(finding => duties.Contains(finding.Term)).ToArray();

        Assert.Equal(owing == Owing.Done ? Owing.NotDue : owing, found.Select(finding => Of(finding.Verdict)).Order().FirstOrDefault());
    }

    private static Owing Of(Verdict verdict)
        => verdict.Outcome != Outcome.DutyOwed ? throw new InvalidOperationException($"{verdict.Outcome}")
            : !verdict.IsMissing ? Owing.Owed
            : verdict.Needs.Count > 0 ? Owing.Open
            : Owing.Missing;
}
