namespace ModelLicense.Tests.Policy;

/// <summary>Policies of several files, made of rules or of their text.</summary>
internal static class Policies
{
    public static Fact<T> Said<T>(T value) => new(value, Given.Somewhere);

    public static IReadOnlyList<Fact<string>> Listed(IEnumerable<string> licenses) => [.. licenses.Select(Said)];

    public static Declaration[] Declarations(IEnumerable<PolicyRules> nearestFirst) => [.. nearestFirst.Select((rules, distance) => new Declaration(Source.PolicyFile) { Distance = distance, Rules = rules })];

    public static ModelLicense.Policy Of(IEnumerable<PolicyRules> nearestFirst) => ModelLicense.Policy.From(Declarations(nearestFirst), Shipped.Catalog);

    /// <summary>The policy of files, the nearest first, each said by its <c>policy</c>; they must have no fault.</summary>
    public static ModelLicense.Policy Read(params string[] nearestFirst)
        => ModelLicense.Policy.From(nearestFirst.Select((rules, distance) =>
        {
            var document = Given.Policy($$"""{ "policy": {{rules}} }""", distance: distance);
            Assert.Empty(document.Faults);
            return document.Declaration;
        }), Shipped.Catalog);
}
