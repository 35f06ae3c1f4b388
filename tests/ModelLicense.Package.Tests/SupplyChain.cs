using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ModelLicense.Package.Tests;

/// <summary>Nothing comes along that nobody asked for, and nothing runs or leaves the machine.</summary>
[Collection(SecondBench.Name)]
public sealed class SupplyChain(Bench bench)
{
    /// <summary>What MSBuild can do without running a program: name files, set items, write its own lists into the intermediate folder, and speak.</summary>
    private static readonly string[] Tasks = ["Error", "Warning", "MakeDir", "WriteLinesToFile", "MSBuild"];

    [Fact]
    public void The_build_files_run_no_program_load_no_task_and_do_nothing_on_restore()
    {
        foreach (var file in Text("build/", "buildTransitive/"))
        {
            Assert.DoesNotContain(file.Descendants(), element => element.Name.LocalName is "Exec" or "UsingTask" or "DownloadFile" or "Copy" or "Delete" or "Unzip");
            Assert.All(file.Descendants().Where(element => element.Parent?.Name.LocalName == "Target" && element.Name.LocalName is not ("PropertyGroup" or "ItemGroup")), task => Assert.Contains(task.Name.LocalName, Tasks));
            Assert.All(file.Descendants().Where(element => element.Name.LocalName == "Target"), target => Assert.DoesNotContain("Restore", string.Concat(target.Attributes().Select(each => each.Value)), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_package_holds_no_script_and_no_program()
    {
        using var package = ZipFile.OpenRead(bench.Workshop.Package);
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.StartsWith("tools/", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(entry.FullName) is ".ps1" or ".sh" or ".cmd" or ".bat" or ".exe" or ".so" or ".dylib");
    }

    [Fact]
    public void Every_assembly_in_the_package_refers_to_nothing_but_the_compiler_and_the_framework_and_never_to_the_network_or_to_processes()
    {
        using var package = ZipFile.OpenRead(bench.Workshop.Package);
        foreach (var entry in package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            bytes.Position = 0;
            using var image = new PEReader(bytes);
            var metadata = image.GetMetadataReader();
            Assert.All(metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)), name => Assert.Contains(name, new[]
            {
                "netstandard", "ModelLicense", "ModelLicense.Analyzers", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
                "System.Collections.Immutable", "System.Reflection.Metadata", "System.Memory", "System.Composition.AttributedModel",
            }));
            var types = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name)).ToArray();
            Assert.NotEmpty(types);

            // Of the environment, an iterator that the compiler makes asks on which thread it is; nobody asks for more.
            var ofEnvironment = metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name) == "Environment");
            Assert.All(ofEnvironment, member => Assert.Equal("get_CurrentManagedThreadId", metadata.GetString(member.Name)));
            Assert.DoesNotContain(types, type => (type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.WebUtility") || type is "System.Diagnostics.Process" or "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.Console" or "System.Random" || type.StartsWith("Microsoft.Win32.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_project_has_its_packages_locked_and_a_build_server_takes_no_others()
    {
        string[] projects = [.. new[] { "src", "tests" }.SelectMany(each => Directory.EnumerateFiles(Path.Combine(Workshop.Repository, each), "*.csproj", SearchOption.AllDirectories))];
        Assert.True(projects.Length > 8);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
        var rules = XDocument.Load(Path.Combine(Workshop.Repository, "Directory.Build.props")).Descendants().ToArray();
        Assert.Equal("true", rules.Single(element => element.Name.LocalName == "RestorePackagesWithLockFile").Value);
        Assert.Equal("'$(CI)' == 'true'", rules.Single(element => element.Name.LocalName == "RestoreLockedMode").Attribute("Condition")!.Value);
    }

    private IEnumerable<XDocument> Text(params string[] folders)
    {
        using var package = ZipFile.OpenRead(bench.Workshop.Package);
        foreach (var entry in package.Entries.Where(entry => folders.Any(folder => entry.FullName.StartsWith(folder, StringComparison.Ordinal))).ToArray())
        {
            using var stream = entry.Open();
            yield return XDocument.Load(stream);
        }
    }
}
