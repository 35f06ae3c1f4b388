using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelLicense.Analyzers.Evidence;

namespace ModelLicense.Analyzers;

/// <summary>A use that stands in a file which is not C#.</summary>
/// <param name="Use">The use.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="IsToldElsewhere">Whether what it comes to is told at a declaration, or at an earlier place of the file.</param>
internal sealed record FileUse(Use Use, Location Where, bool IsToldElsewhere);

/// <summary>The use that a file of weights shows.</summary>
/// <param name="Item">The file.</param>
/// <param name="Use">The use.</param>
internal sealed record WeightUse(WeightItem Item, Use Use);

/// <summary>The uses of models that settings files name, and those whose weights are files of the project.</summary>
internal static class FileUses
{
    /// <summary>The uses in a settings file. Each value is one; its verdict is told at the first of its name.</summary>
    public static IEnumerable<FileUse> InSettings(string path, SourceText text, IEnumerable<NamedSetting> named, Inputs inputs)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var each in SettingUses.In(named, inputs.Catalog))
        {
            var where = PolicyFiles.Locate(path, each.Span, text);
            var origin = new Origin(Source.Code, FilePaths.NameOf(path), path, each.Span, where.GetLineSpan().StartLinePosition.Line + 1);
            var use = new Use(each.Id, ModelLicense.Evidence.Setting, origin);
            yield return new FileUse(use, where, inputs.Models.Declares(use.Id) || !seen.Add(use.Id));
        }
    }

    /// <summary>The uses of weights that are written in a project file. Several files of one model are one use.</summary>
    public static IEnumerable<FileUse> InProject(string path, SourceText text, Inputs inputs)
    {
        var content = text.ToString();
        foreach (var (item, use) in inputs.Weights.Where(each => string.Equals(each.Use.Origin.Path, path, StringComparison.OrdinalIgnoreCase)))
        {
            yield return new FileUse(use, PolicyFiles.Locate(path, WeightItems.Locate(content, item.Path), text), inputs.Models.Declares(use.Id));
        }
    }

    /// <summary>The uses that files of weights show: of what is known, and of what is shipped and no name tells.</summary>
    /// <param name="items">The files.</param>
    /// <param name="catalog">Licenses and models.</param>
    /// <param name="models">What is declared.</param>
    /// <param name="places">The project files in which something can be told, and the project's own, which takes what is written elsewhere.</param>
    public static IEnumerable<WeightUse> OfWeights(IEnumerable<WeightItem> items, Catalog catalog, DeclaredModels models, (Func<string, bool> CanTell, string? Own) places)
    {
        var found = new List<(WeightItem Item, string Id)>();
        foreach (var item in items)
        {
            if (WeightNames.Of(item.Path, catalog.Resolve) is not var (id, isKnown) || !(isKnown || item.IsShipped))
            {
                continue;
            }

            found.Add((item, isKnown ? id : WeightNames.Others(item.Path).FirstOrDefault(models.Declares) ?? id));
        }

        foreach (var (item, id) in found.GroupBy(each => each.Id, StringComparer.OrdinalIgnoreCase).Select(same => same.OrderByDescending(each => each.Item.IsShipped).First()))
        {
            var where = places.CanTell(item.DefinedIn) ? item.DefinedIn : places.Own ?? item.DefinedIn;
            var origin = new Origin(Source.Build, $"the file {FilePaths.NameOf(item.Path)}, {(item.IsShipped ? item.Fate : "an item of the project")}", where, default, 0);
            yield return new WeightUse(item, new Use(id, ModelLicense.Evidence.BuildItem, origin)
            {
                IsFile = true,
                Delivery = item.IsShipped && models.DeliveryOf(id) is null ? new Fact<IReadOnlyList<Delivery>>([Delivery.ShipsWeights], origin) : null,
            });
        }
    }

    /// <summary>The uses that a referenced assembly tells of. A file of weights says how the model is delivered that the assembly also declares; of a file that nothing names, nothing is told.</summary>
    public static IEnumerable<Use> OfReference(IReadOnlyList<Use> uses, Inputs inputs)
    {
        var files = uses.Where(use => use.IsFile && WeightNames.Is(use.Id))
            .Select(file => (File: file, Named: WeightNames.Of(file.Id, inputs.Catalog.Resolve)))
            .Where(each => each.Named is not null)
            .Select(each => (Use: each.File with { Id = each.Named!.Value.Id }, Names: WeightNames.Others(each.File.Id).ToArray()))
            .ToArray();
        bool IsOf(Use declared, (Use Use, string[] Names) file) => inputs.Models.SameModel(declared.Id, file.Use.Id) || file.Names.Contains(declared.Id, StringComparer.OrdinalIgnoreCase);
        var declared = uses.Where(use => !use.IsFile).ToArray();
        return declared.Select(use => use.Delivery is null && files.FirstOrDefault(file => IsOf(use, file)).Use is { } shipped ? use with { Delivery = shipped.Delivery } : use)
            .Concat(files.Where(file => !declared.Any(use => IsOf(use, file))).Select(file => file.Use));
    }
}
