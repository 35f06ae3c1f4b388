using System.Diagnostics;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ModelLicense.Package.Tests;

/// <summary>One commit is one package, wherever it is built, and says from where it is.</summary>
public sealed class Reproducible : IDisposable
{
    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    private readonly string folder = Directory.CreateTempSubdirectory("modellicense-twice-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Two_builds_of_one_commit_in_two_folders_are_the_same_bytes_without_a_path_of_the_machine_and_with_SourceLink()
    {
        var first = Built("one");
        var second = Built("another/place");

        Assert.Equal(["ModelLicense.Analyzers.CodeFixes.dll", "ModelLicense.Analyzers.dll", "ModelLicense.dll"], first.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, bytes) in first)
        {
            Assert.True(bytes.AsSpan().SequenceEqual(second[name]), $"{name} differs");
            Assert.False(Holds(bytes, folder), $"{name} holds a path of this machine");
            using var image = new PEReader(new MemoryStream(bytes));
            var embedded = Assert.Single(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            using var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
            var reader = symbols.GetMetadataReader();
            Assert.All(reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)), path => Assert.StartsWith("/_", path));
            var link = Assert.Single(reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation), each => reader.GetGuid(each.Kind) == SourceLink);
            Assert.Matches("\\{\"documents\":\\{\"/_/\\*\":\"https://raw\\.githubusercontent\\.com/[^/]+/[^/]+/[0-9a-f]{40}/\\*\"\\}\\}", Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));
        }
    }

    /// <summary>The assemblies of the package, built as a build server builds them, from a clone in a folder of this name.</summary>
    private Dictionary<string, byte[]> Built(string name)
    {
        var clone = Path.Combine(folder, name);
        foreach (var file in Git(Workshop.Repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "src", "catalog", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var target = Path.Combine(clone, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Workshop.Repository, file), target);
        }

        Git(clone, "init", "--quiet");
        Git(clone, "add", "--all");
        Git(clone, "commit", "--quiet", "--message", "one commit");
        Git(clone, "remote", "add", "origin", "https://github.com/modellicense/ModelLicense.Analyzers.git");
        var (exitCode, output) = Dotnet.Run(clone, "build", "src/ModelLicense.Analyzers.CodeFixes", "-nodeReuse:false", "--configuration", "Release", "-property:ContinuousIntegrationBuild=true", "-property:RunAnalyzers=false");
        Assert.True(exitCode == 0, output);
        return Directory.EnumerateFiles(Path.Combine(clone, "artifacts/bin/ModelLicense.Analyzers.CodeFixes/release"), "ModelLicense*.dll").ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }

    private static bool Holds(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    /// <summary>Git, as the same person on the same day.</summary>
    private static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false", .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Nobody";
            start.Environment[$"GIT_{who}_EMAIL"] = "nobody@example.com";
            start.Environment[$"GIT_{who}_DATE"] = "2026-11-28T00:00:00Z";
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.GetAwaiter().GetResult());
        return output;
    }
}
