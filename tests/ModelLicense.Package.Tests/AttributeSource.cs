namespace ModelLicense.Package.Tests;

public sealed class AttributeSource
{
    private const string Embedded = "[global::Microsoft.CodeAnalysis.Embedded]";

    private static readonly string Folder = Path.Combine(Workshop.Repository, "src/ModelLicense.Analyzers.Package/attributes");

    [Fact]
    public void The_two_variants_differ_only_in_that_one_embeds_every_type()
    {
        var plain = File.ReadAllLines(Path.Combine(Folder, "ModelLicenseAttributes.cs"));
        var embedded = File.ReadAllLines(Path.Combine(Folder, "ModelLicenseAttributes.Embedded.cs"));
        Assert.Equal(
        [
            .. plain,
            "",
            "namespace Microsoft.CodeAnalysis",
            "{",
            "    /// <summary>Keeps a type to its own assembly, so that copies in friend assemblies do not collide.</summary>",
            "    internal sealed partial class EmbeddedAttribute : global::System.Attribute",
            "    {",
            "    }",
            "}",
        ],
            embedded.Where(line => line.Trim() != Embedded));
        var types = plain.Count(line => line.StartsWith("    internal ", StringComparison.Ordinal));
        Assert.Equal(7, types);
        Assert.Equal(types, embedded.Count(line => line == "    " + Embedded));
    }

    [Fact]
    public void The_words_of_the_attributes_are_those_of_the_law()
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, "ModelLicenseAttributes.cs")));
        var enums = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.EnumDeclarationSyntax>()
            .ToDictionary(type => type.Identifier.ValueText, type => type.Members.Select(member => member.Identifier.ValueText).Skip(1).ToArray());
        Assert.Equal(Enum.GetNames<Tier>(), enums["ScaleTier"]);
        Assert.Equal(Enum.GetNames<Purpose>(), enums["ModelPurpose"]);
        Assert.Equal(Enum.GetNames<Delivery>(), enums["ModelDelivery"]);
        Assert.Equal(Enum.GetNames<Activity>(), enums["ModelActivities"]);
    }
}
