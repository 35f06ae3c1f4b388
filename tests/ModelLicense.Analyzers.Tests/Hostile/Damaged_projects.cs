using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLicense.Tests.Hostile;

namespace ModelLicense.Analyzers.Tests.Hostile;

/// <summary>
/// Code, policies, settings and lists of items that are broken in every way: no analyzer throws, none hangs, and what is told stands within
/// its text. 1,000 projects on each Roslyn, others on the newest than on the oldest.
/// </summary>
public class Damaged_projects
{
    private const int Count = 1000;

    /// <summary>Each Roslyn has damages of its own, the same in each run.</summary>
    public static readonly int Seed = typeof(CSharpCompilation).Assembly.GetName().Version!.Major;

    [Fact]
    public void Nothing_throws_and_everything_is_told_within_its_text()
    {
        var told = 0;
        Watched.All(Seed, Damaged.From(Seed).Take(Count), project =>
        {
            foreach (var diagnostic in project.Found())
            {
                told++;
                Assert.StartsWith("MLA", diagnostic.Id, StringComparison.Ordinal);
                Assert.NotEmpty(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
                foreach (var location in diagnostic.AdditionalLocations.Append(diagnostic.Location).Where(location => location != Location.None))
                {
                    var length = location.SourceTree?.Length ?? (project.Files.TryGetValue(location.GetLineSpan().Path, out var text) ? text.Length : 0);
                    Assert.InRange(location.SourceSpan.End, 0, length);
                }
            }
        }, stack: 0);
        Assert.True(told > Count, $"only {told} findings: the damages leave nothing to judge");
    }

    [Fact]
    public void An_attribute_of_our_name_that_somebody_else_wrote_is_no_trouble()
    {
        var project = new Damaged("namespace ModelLicense { class UsesModelAttribute(string id = \"llama3.1\") : System.Attribute { public string Id => id; } }\n[ModelLicense.UsesModel] class C;", new Dictionary<string, string>());

        Assert.Contains(project.Found(CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(project.Source)], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))), each => each.Id == "MLA3000");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/repo/app/Same.cs")]
    public void Two_files_of_one_path_are_told_apart(string path)
    {
        SyntaxTree Tree(string source) => CSharpSyntaxTree.ParseText(source, path: path);
        var damaged = new Damaged("", new Dictionary<string, string> { ["/repo/app/modellicense.json"] = """{ "scale": { "monthlyActiveUsers": 800000000 } }""" });
        var compilation = damaged.Compiled().AddSyntaxTrees(Tree("class A;"), Tree(new string('\n', 100) + "[assembly: ModelLicense.UsesModel(\"llama3.1\", License = \"mit\", Delivery = 0)]"));

        Assert.Contains(damaged.Found(compilation), each => each.Id == "MLA3005");
    }

    /// <summary>A library on disk may be cut off, or hold anything: what cannot be read of it tells nothing.</summary>
    [Fact]
    public void A_damaged_library_throws_nothing()
    {
        const int Times = 300;
        const string Library = """
            [assembly: ModelLicense.UsesModel("llama3.1", License = "mit", Delivery = ModelLicense.ModelDelivery.SelfHosted)]
            [assembly: System.Reflection.AssemblyMetadata("ModelLicense.Use", "mistral;License=mit;Delivery=ShipsWeights;File=true")]
            [ModelLicense.UsesModel("phi4")] public class C;
            """;
        using var image = new MemoryStream();
        Assert.True(Analysis.Compile(Library).Emit(image).Success);
        var random = new Random(Seed);
        var read = 0;
        Watched.All(Seed, Enumerable.Range(0, Times).Select(_ =>
        {
            var bytes = image.ToArray();
            for (var left = 1 + random.Next(20); left > 0; left--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            return bytes;
        }), bytes =>
        {
            // The compiler refuses most of what is damaged itself, so the reader is asked, and then the compiler with all analyzers.
            try
            {
                using var stream = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(bytes));
                if (stream.HasMetadata)
                {
                    var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(stream);
                    read += Evidence.MetadataUses.Read(metadata, Origin.Assembly("Acme")).Count();
                    _ = Evidence.MetadataUses.SaysScale(metadata);
                }
            }
            catch (Exception e) when (e is BadImageFormatException or OverflowException && e.StackTrace?.Contains(nameof(Evidence.MetadataUses), StringComparison.Ordinal) != true)
            {
                // Not even the tables can be found; no analyzer is asked about such a file.
            }
        }, stack: 0);
        Assert.True(read > Times, $"only {read} uses were read: the damages leave nothing");
    }
}
