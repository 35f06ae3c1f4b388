using ModelLicense.Analyzers.Evidence;
using ModelLicense.Tests.Hostile;

namespace ModelLicense.Analyzers.Tests.Hostile;

/// <summary>Patterns of files in a project file, plain ones and ones that would keep a regular expression busy for years.</summary>
public class Patterns_of_files
{
    [Theory]
    [InlineData("models/a.gguf", "models/a.gguf", true)]
    [InlineData("models/A.GGUF", "models/a.gguf", true)]
    [InlineData("*.gguf", "a.gguf", true)]
    [InlineData("*.gguf", "models/a.gguf", false)]
    [InlineData("models/*", "models/a.gguf", true)]
    [InlineData("models/*", "models/x/a.gguf", false)]
    [InlineData("**/*.gguf", "a.gguf", true)]
    [InlineData("**/*.gguf", "models/x/a.gguf", true)]
    [InlineData("models/**/*.gguf", "models/a.gguf", true)]
    [InlineData("models/**/*.gguf", "other/models/a.gguf", false)]
    [InlineData("models/**", "models/x/a.gguf", true)]
    [InlineData("models/?.gguf", "models/a.gguf", true)]
    [InlineData("models?a.gguf", "models/a.gguf", false)]
    [InlineData("a.gguf", "axgguf", false)]
    public void Fit(string pattern, string path, bool fits) => Assert.Equal(fits, FilePattern.Fits(pattern, path, isTail: false));

    [Theory]
    [InlineData("models/*.gguf", "x/models/a.gguf", true)]
    [InlineData("models/*.gguf", "xmodels/a.gguf", false)]
    [InlineData("models/*.gguf", "models/a.gguf", true)]
    public void Fit_the_end_of_a_path_behind_a_property(string pattern, string path, bool fits) => Assert.Equal(fits, FilePattern.Fits(pattern, path, isTail: true));

    [Fact]
    public void Take_no_longer_where_they_are_wild()
        => Watched.All(0, ["**a", "*a", "a*", "**/", "?*", "(a+)+"], part =>
        {
            var path = string.Concat(Enumerable.Repeat("a", 200)) + ".gguf";
            Assert.Equal(default, WeightItems.Locate($"<Project><Content Include=\"{string.Concat(Enumerable.Repeat(part, 200))}x\" /></Project>", path));
        });
}
