using System.Text;

namespace ModelLicense.Tool.Tests;

/// <summary>What a run of the command came to.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder with a repository in it, for the time of a test.</summary>
internal sealed class Workshop : IDisposable
{
    public Workshop() => Folder = Directory.CreateTempSubdirectory("modellicense-tool-").FullName;

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The absolute path of a file.</summary>
    public string At(string path) => Path.Combine(Folder, path);

    public Workshop With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public Workshop With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    /// <summary>A folder with a project file in it.</summary>
    public Workshop WithProject(string folder) => With($"{folder}/{Path.GetFileName(folder)}.csproj", "<Project />");

    public Workshop WithLog(params Said[] said) => WithLog("logs/build.sarif", said);

    public Workshop WithLog(string path, params Said[] said) => With(path, Said.Log(this, said));

    /// <summary>A file's text; a byte order mark is part of it.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(At(path)));

    public Outcome Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Command.Run(args, Folder, output, error);
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A run that has nothing to complain of.</summary>
    public Outcome Succeed(params string[] args)
    {
        var outcome = Run(args);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        return outcome;
    }
}
