using Microsoft.CodeAnalysis;
using ModelLicense.Analyzers;

namespace ModelLicense.Package.Tests;

public sealed class Presets
{
    [Fact]
    public void Strict_makes_an_error_of_every_warning_about_a_model_and_of_what_nobody_has_seen_or_read()
        => Assert.Equal(
            Rules.All.Where(rule => (rule.DefaultSeverity == DiagnosticSeverity.Warning && IsAboutModels(rule)) || rule == Rules.Unverified || rule == Rules.NotShown).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = error"),
            Settings("strict"));

    [Fact]
    public void Strict_is_what_the_analyzer_takes_it_for()
        => Assert.Equal(Rules.All.Where(Rules.IsRaisedByStrict).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = error"), Settings("strict"));

    [Fact]
    public void Audit_makes_a_note_of_every_warning_about_a_model()
        => Assert.Equal(
            Rules.All.Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Warning && IsAboutModels(rule)).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = suggestion"),
            Settings("audit"));

    [Theory]
    [InlineData("strict")]
    [InlineData("audit")]
    public void A_preset_is_global_and_yields_to_a_configuration_of_the_users_own(string preset)
        => Assert.Equal(["is_global = true", "global_level = -100"], Lines(preset).Take(2));

    [Fact]
    public void A_packed_library_leaves_what_it_does_not_declare_to_others_in_every_mode()
        => Assert.Equal(["is_global = true", "global_level = -99", .. new[] { 1003, 1503, 2001, 2002, 2006, 3008 }.Select(id => $"dotnet_diagnostic.MLA{id}.severity = suggestion")], Lines("library"));

    private static bool IsAboutModels(DiagnosticDescriptor rule) => !rule.Id.StartsWith("MLA9", StringComparison.Ordinal);

    private static IEnumerable<string> Settings(string preset) => Lines(preset).Skip(2);

    private static IEnumerable<string> Lines(string preset)
        => File.ReadLines(Path.Combine(Workshop.Repository, $"src/ModelLicense.Analyzers.Package/presets/{preset}.globalconfig")).Where(line => line.Length > 0 && line[0] != '#');
}
