namespace ModelLicense;

/// <summary>Reads <c>grants</c>, <c>waivers</c> and <c>policy</c> of a <c>modellicense.json</c>.</summary>
/// <param name="file">The file.</param>
/// <param name="at">The origin of a place in it.</param>
/// <param name="faults">Every fault found so far, of syntax too: an answer with a fault in it does not count, so that none becomes wider or lasts longer than was meant.</param>
internal sealed class AnswersReader(Fields file, Func<Span, Origin> at, IReadOnlyCollection<Fault> faults)
{
    public IReadOnlyList<Grant> Grants() => [.. Entries("grants").Select(Grant).OfType<Grant>()];

    public IReadOnlyList<Waiver> Waivers() => [.. Entries("waivers").Select(Waiver).OfType<Waiver>()];

    public PolicyRules? Rules()
    {
        if (file.Nested("policy") is not { } policy)
        {
            return null;
        }

        var allow = Licenses(policy, "allow");
        _ = policy.Any("deny");
        var rules = new PolicyRules
        {
            Allow = policy.Has("allow") ? new Fact<IReadOnlyList<Fact<string>>>(allow, at(policy.ValueSpan("allow"))) : null,
            Deny = policy.Has("deny") ? Licenses(policy, "deny") : null,
            Openness = policy.Word<OpennessAsked>("openness") is { } openness ? new Fact<OpennessAsked>(openness, at(policy.ValueSpan("openness"))) : null,
            Declare = policy.Word<DeclarationAsked>("declare") is { } declare ? new Fact<DeclarationAsked>(declare, at(policy.ValueSpan("declare"))) : null,
            Headroom = Headroom(policy),
            Pinned = policy.Flag("pinned") is { } pinned ? new Fact<bool>(pinned.Value, at(pinned.Span)) : null,
            Tests = policy.Word<TestProjects>("tests") is { } tests ? new Fact<TestProjects>(tests, at(policy.ValueSpan("tests"))) : null,
            WaiversNeed = policy.Several<WaiverDetail>("waiversNeed") is var needed && policy.Has("waiversNeed") ? needed : null,
            MayLoosen = policy.Several<PolicyKey>("mayLoosen"),
        };
        policy.Done();
        return rules;
    }

    private Fact<decimal>? Headroom(Fields policy)
    {
        if (policy.Any("headroom") is not { } value)
        {
            return null;
        }

        if (value is JsonNumber number && Numbers.Parse(number.Raw) is > 0 and <= 1 and var headroom)
        {
            return new Fact<decimal>(headroom, at(value.Span));
        }

        policy.Fault(value.Span, "'headroom' is a part of a limit: write a number above 0 and at most 1, such as 0.8");
        return null;
    }

    private Grant? Grant(Fields grant)
    {
        var read = new Grant(
            grant.Required("model"),
            grant.Required("from"),
            grant.Texts("covers"),
            grant.Required("reference"),
            grant.Day("effective"),
            grant.Day("expires"),
            at(grant.ValueSpan("model")));
        if (read.Covers.Count == 0)
        {
            grant.Fault(grant.NameSpan("covers"), "'covers' names no term: a grant satisfies exactly the terms it covers");
        }

        grant.Done();
        return IsSound(grant) ? read : null;
    }

    private Waiver? Waiver(Fields waiver)
    {
        var read = new Waiver(
            waiver.Text("rule"),
            waiver.Required("model"),
            waiver.Text("term"),
            waiver.Required("reason"),
            waiver.Text("owner"),
            waiver.Text("ticket"),
            waiver.Day("expires"),
            at(waiver.ValueSpan("model")))
        {
            IsBaseline = waiver.Flag("baseline")?.Value ?? false,
        };
        if (read.Rule is { } rule && !(rule.Length == 7 && rule.StartsWith("MLA", StringComparison.OrdinalIgnoreCase) && rule.Skip(3).All(c => c is >= '0' and <= '9')))
        {
            waiver.Fault(waiver.ValueSpan("rule"), $"'{rule}' is not the id of a rule, such as MLA1001");
        }
        else if (read.Rule is { } known && WhyNotWaived(known.ToUpperInvariant()) is { } why)
        {
            waiver.Fault(waiver.ValueSpan("rule"), $"{known} cannot be waived: {why}");
        }

        if (read.Rule is null && read.Term is null)
        {
            waiver.Fault(waiver.Span, "a waiver names a 'rule' or a 'term'");
        }

        waiver.Done();
        return IsSound(waiver) ? read : null;
    }

    private static string? WhyNotWaived(string rule) => rule switch
    {
        "MLA3000" or "MLA3500" => "it is the inventory, which says what is used and nothing against it",
        "MLA3008" => "it tells of a call whose model is not shown, and a waiver names a model; declare the model",
        _ when rule.StartsWith("MLA9", StringComparison.Ordinal) => "it tells of declarations and answers, not of a model",
        _ => null,
    };

    /// <summary>A day that was written and could not be read must not become "for ever", nor an unreadable term the whole rule.</summary>
    private bool IsSound(Fields answer) => faults.Count <= JsonReader.MaxFaults && faults.All(fault => fault.Origin.Span.Start < answer.Span.Start || fault.Origin.Span.Start > answer.Span.End);

    /// <summary>The entries of a list, as long as every fault is told.</summary>
    private IEnumerable<Fields> Entries(string name) => file.Objects(name).TakeWhile(_ => faults.Count <= JsonReader.MaxFaults);

    private IReadOnlyList<Fact<string>> Licenses(Fields policy, string name)
        => [.. policy.Strings(name).Select(license => new Fact<string>(license.Value.Trim(), at(license.Span)))];
}
