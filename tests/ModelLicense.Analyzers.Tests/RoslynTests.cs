using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelLicense.Analyzers.Tests;

/// <summary>The compiler that this run is about is the one it runs on.</summary>
public class RoslynTests
{
    [Fact]
    public void the_tests_run_on_the_roslyn_that_their_project_names()
    {
        var informational = typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(Repository.RoslynVersion, informational.Split("-", 2)[0].Split("+", 2)[0]);
    }
}
