using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ModelLicense.Package.Tests;

/// <summary>
/// A folder outside the repository, in which the package, packed once, is installed from a local feed. The machine's sources
/// and packages stay in use; the package itself never enters the machine's cache.
/// </summary>
public sealed class Workshop : IDisposable
{
    public static readonly string Repository = Metadata("RepositoryRoot");

    private static readonly Lock Door = new();
    private static Workshop? open;
    private static int inside;
    private static int projects;

    private readonly string folder = Directory.CreateTempSubdirectory("modellicense-").FullName;
    private readonly string version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    private readonly Lazy<Dictionary<string, Build>> samples;

    private Workshop()
    {
        samples = new Lazy<Dictionary<string, Build>>(BuildSamples);
        var feed = Path.Combine(folder, "feed");
        var (exitCode, output) = Dotnet.Run(Repository, "pack", "src/ModelLicense.Analyzers.Package", "-nodeReuse:false", "--artifacts-path", Artifacts, "--output", feed, $"-p:PackageVersion={version}");
        Assert.True(exitCode == 0, output);
        PackOutput = output;
        Package = Path.Combine(feed, $"ModelLicense.Analyzers.{version}.nupkg");
        Write("NuGet.config", $"""
            <configuration>
              <fallbackPackageFolders>
                <add key="machine" value="{Metadata("MachinePackages")}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="workshop" value="feed" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Packages.props", $"""
            <Project>
              <Import Project="{Repository}Directory.Packages.props" />
              <ItemGroup>
                <PackageVersion Include="ModelLicense.Analyzers" Version="[{version}]" />
              </ItemGroup>
            </Project>
            """);
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <!-- Several sources and no mapping between them: so be it. -->
                <NoWarn>$(NoWarn);NU1507</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ModelLicense.Analyzers" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup Condition="'$(ModelLicenseSarif)' == ''">
                <ErrorLog>$(MSBuildProjectDirectory)/logs/$(MSBuildProjectName).$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <Target Name="MakeErrorLogFolder" BeforeTargets="CoreCompile">
                <MakeDir Directories="$(MSBuildProjectDirectory)/logs" />
              </Target>
            </Project>
            """);
    }

    /// <summary>The package file.</summary>
    public string Package { get; }

    /// <summary>The version of the package.</summary>
    public string Version => version;

    /// <summary>What packing printed.</summary>
    public string PackOutput { get; }

    /// <summary>The one workshop; whoever enters leaves it again, and the last closes it.</summary>
    public static Workshop Enter()
    {
        lock (Door)
        {
            inside++;
            return open ??= new Workshop();
        }
    }

    /// <summary>Leaves the workshop.</summary>
    public static void Leave()
    {
        lock (Door)
        {
            if (--inside == 0)
            {
                open!.Dispose();
                open = null;
            }
        }
    }

    /// <summary>Where the repository's own projects are built: packing has filled it, so building a sample from the clone starts there.</summary>
    private string Artifacts => Path.Combine(folder, "artifacts");

    /// <summary>A project (or a solution of several) of these files.</summary>
    internal Project Project(params (string Path, string Text)[] files)
    {
        var project = Path.Combine(folder, "project" + Interlocked.Increment(ref projects));
        foreach (var (path, text) in files)
        {
            Write(Path.Combine(project, path), text);
        }

        return new Project(project);
    }

    /// <summary>A sample as someone has it who installs the package: none of the props that connect it with the clone, and packages of its own from the feed.</summary>
    internal Project Installed(string sample)
    {
        var from = Path.Combine(Repository, "samples", sample);
        var packages = Directory.EnumerateFiles(from, "*.csproj", SearchOption.AllDirectories).Where(project => File.ReadAllText(project).Contains("<PackageId>", StringComparison.Ordinal)).ToArray();
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Where(file => !packages.Any(package => file.StartsWith(Path.GetDirectoryName(package)! + Path.DirectorySeparatorChar, StringComparison.Ordinal)) && Path.GetFileName(file) != "Directory.Build.props")
            .Select(file => (Path.GetRelativePath(from, file), Text: packages.Aggregate(File.ReadAllText(file), (text, package) => Without(text, Path.GetRelativePath(from, package)))));
        return Project([.. files, .. packages.Length == 0 ? [] : new[] { ("Directory.Build.props", References(packages.Select(Pack))) }]);
    }

    /// <summary>A sample built where it stands, by analyzers straight from the clone. All are built together, once.</summary>
    internal Build FromTheClone(string sample) => samples.Value[sample];

    /// <summary>The same for one sample alone, with properties of its own.</summary>
    internal Build FromTheClone(string sample, params string[] arguments)
        => Build.Of(Place(sample), Path.Combine(Artifacts, "sarif"), Logs(sample), ["--configuration", "Release", "--artifacts-path", Artifacts, .. arguments]);

    private static string Place(string sample) => Path.Combine(Repository, "samples", sample);

    private static string[] Logs(string sample) => [.. Directory.EnumerateFiles(Place(sample), "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetFileNameWithoutExtension(project) + ".sarif")];

    private Dictionary<string, Build> BuildSamples()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Repository, "samples"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        Write("samples.slnx", $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
        var (exitCode, output) = Dotnet.Run(folder, "build", "samples.slnx", "-nodeReuse:false", "-verbosity:minimal", "--configuration", "Release", "--artifacts-path", Artifacts);
        return Directory.EnumerateDirectories(Path.Combine(Repository, "samples")).Select(sample => Path.GetFileName(sample))
            .ToDictionary(sample => sample, sample => Build.Of(Place(sample), Path.Combine(Artifacts, "sarif"), Logs(sample), exitCode, output));
    }

    /// <summary>Packs a project of a sample into the feed.</summary>
    private string Pack(string project)
    {
        var (exitCode, output) = Dotnet.Run(Repository, "pack", project, "-nodeReuse:false", "--artifacts-path", Artifacts, "--output", Path.Combine(folder, "feed"), $"-p:PackageVersion={version}");
        Assert.True(exitCode == 0, output);
        return Path.GetFileNameWithoutExtension(project);
    }

    private string References(IEnumerable<string> packages) => $"""
        <Project>
          <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
          <ItemGroup>
            {string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" VersionOverride="[{version}]" PrivateAssets="all" />"""))}
          </ItemGroup>
        </Project>
        """;

    /// <summary>A solution without the project that is a package now.</summary>
    private static string Without(string text, string project) => string.Join('\n', text.Split('\n').Where(line => !line.Contains($"<Project Path=\"{project}\"", StringComparison.Ordinal)));

    public void Dispose()
    {
        Dotnet.StopCompiling();
        Directory.Delete(folder, recursive: true);
    }

    internal static string Metadata(string key)
        => typeof(Workshop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == key).Value!;

    private void Write(string path, string text)
    {
        path = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

/// <summary>A project in the workshop.</summary>
internal sealed record Project(string Folder)
{
    public Build Build(params string[] arguments) => Tests.Build.Of(Folder, Folder, ["*.sarif"], arguments);

    /// <summary>The line of a finding from where it begins.</summary>
    public string At(Finding finding) => File.ReadAllLines(Path.Combine(Folder, finding.File))[finding.Line - 1][(finding.Column - 1)..];

    /// <summary>The models that an assembly's metadata says it uses.</summary>
    public IReadOnlyList<string> UsesIn(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(Folder, assembly)));
        var metadata = file.GetMetadataReader();
        var uses = new List<string>();
        foreach (var attribute in metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name) == nameof(AssemblyMetadataAttribute))
            {
                var arguments = metadata.GetBlobReader(attribute.Value);
                _ = arguments.ReadUInt16();
                if (arguments.ReadSerializedString() == "ModelLicense.Use")
                {
                    uses.Add(arguments.ReadSerializedString()!);
                }
            }
        }

        return uses;
    }

    /// <summary>Applies the fixes of rules, as a person would from the command line.</summary>
    public void Format(params string[] rules)
    {
        var (restored, restoring) = Dotnet.Run(Folder, "restore", "-nodeReuse:false");
        Assert.True(restored == 0, restoring);
        var (exitCode, output) = Dotnet.Run(Folder, ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. rules]);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Adds a package, as a person would from the command line.</summary>
    public void Add(string package, string version)
    {
        var (exitCode, output) = Dotnet.Run(Folder, "add", "package", package, "--version", version);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Writes a file of the project, or over one.</summary>
    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);

    /// <summary>A file of the project.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>What MSBuild makes of the project, without building it.</summary>
    public string Evaluate(params string[] arguments)
    {
        var (exitCode, output) = Dotnet.Run(Folder, ["msbuild", "-nodeReuse:false", .. arguments]);
        Assert.True(exitCode == 0, output);
        return output;
    }
}

/// <summary>A place in the workshop: two builds run at a time, and those of one bench one after the other.</summary>
public sealed class Bench : IDisposable
{
    public Workshop Workshop { get; } = Workshop.Enter();

    public void Dispose() => Workshop.Leave();
}

/// <summary>Samples, which are also built in the clone, and what needs about as long.</summary>
[CollectionDefinition(Name)]
public sealed class FirstBench : ICollectionFixture<Bench>
{
    public const string Name = nameof(FirstBench);
}

/// <summary>The other tests that build.</summary>
[CollectionDefinition(Name)]
public sealed class SecondBench : ICollectionFixture<Bench>
{
    public const string Name = nameof(SecondBench);
}
