using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelLicense.Benchmarks.Mutation;

/// <summary>The law with all its mutants, compiled.</summary>
internal sealed record MutatedLaw(byte[] Image, IReadOnlyList<Mutant> Mutants)
{
    /// <summary>What decides: terms, facts and judge.</summary>
    private static readonly string[] Deciding =
    [
        "Judgment/", "Catalog/Terms/", "Policy/Figures.cs", "Policy/Interval.cs", "Policy/Facts.cs", "Policy/Tiers.cs", "Policy/Grant.cs", "Policy/Waiver.cs", "Policy/Policy.cs", "Policy/BindingRules.cs", "Policy/Answers.cs",
    ];

    private const string Switch = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("ModelLicense.Tests")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("ModelLicense.CatalogCompiler")]
        [assembly: System.Reflection.AssemblyVersion("0.1.0.0")]
        public static class Mutants
        {
            public static int Active = -1;
            public static long Left = long.MaxValue;
            public static bool[]? Met;
            public static bool Is(int id)
            {
                if (Met is { } met)
                {
                    met[id] = true;
                }

                // A mutant that calls itself for ever is to end as an exception, and not with the process.
                System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
                return --Left < 0 ? throw new System.TimeoutException("this mutant does not end") : id == Active;
            }
        }
        """;

    /// <summary>Compiles the law below a folder; a mutant that does not compile is none.</summary>
    public static MutatedLaw Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var empty = CSharpCompilation.Create("ModelLicense", [], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var isLeftOut = new HashSet<int>();
        string[]? unfinished = null;
        while (true)
        {
            var all = new List<Mutant>();
            var trees = files.Select(file =>
            {
                var root = CSharpSyntaxTree.ParseText(file.Text, options, file.Name).GetRoot();
                return CSharpSyntaxTree.Create((CSharpSyntaxNode)(Deciding.Any(file.Name.StartsWith) ? new Mutations(file.Name, all, isLeftOut).Visit(root) : root), options, file.Name);
            });
            var compilation = empty.AddSyntaxTrees([.. trees, CSharpSyntaxTree.ParseText(Switch, options)]);
            // Once all was looked at, only the files with an error are, until they have none: to look at all again takes seconds, and one error hides another.
            var diagnostics = unfinished is null ? compilation.GetDiagnostics() : compilation.SyntaxTrees.Where(tree => unfinished.Contains(tree.FilePath)).SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics());
            Diagnostic[] errors = [.. diagnostics.Where(IsError)];
            if (errors.Length == 0)
            {
                using var image = new MemoryStream();
                var emitted = compilation.Emit(image);
                if (emitted.Success)
                {
                    return new MutatedLaw(image.ToArray(), [.. all.Where(mutant => !isLeftOut.Contains(mutant.Id))]);
                }

                errors = [.. emitted.Diagnostics.Where(IsError)];
            }

            unfinished = [.. errors.Select(each => each.Location.SourceTree?.FilePath ?? "").Distinct()];
            var wrong = errors.Select(each => (each, Id: NumberAt(each.Location))).ToArray();
            if (wrong.FirstOrDefault(each => each.Id is null) is { each: { } unexplained })
            {
                throw new InvalidOperationException(unexplained.ToString());
            }

            isLeftOut.UnionWith(wrong.Select(each => each.Id!.Value));
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>The innermost mutant at a place; null if there is none.</summary>
    private static int? NumberAt(Location location)
    {
        for (var node = location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true); node is not null; node = node.Parent)
        {
            if (node.GetAnnotations(Mutations.Number).FirstOrDefault() is { Data: { } id })
            {
                return int.Parse(id);
            }
        }

        // A variable that is not assigned any more, because the condition that assigns it was changed: the changes of that statement go, one by one, until it is.
        return location.SourceTree?.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf()
            .SelectMany(node => node.GetAnnotatedNodes(Mutations.Number))
            .Select(node => int.Parse(node.GetAnnotations(Mutations.Number).First().Data!))
            .Cast<int?>()
            .FirstOrDefault();
    }
}
