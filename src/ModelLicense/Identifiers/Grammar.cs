namespace ModelLicense;

/// <summary>
/// The words that stand around a model's name without changing the model: data (<c>catalog/grammar.json</c>), not code.
/// </summary>
/// <param name="Hosts">The spellings by which hosts of other people's models are known.</param>
/// <param name="Prefixes">What an identifier may begin with: hosts, schemes, folders.</param>
/// <param name="Suffixes">What it may end with: routing marks of hosts.</param>
/// <param name="Folders">What stands between an identifier and a file of it (<c>/tree/</c>).</param>
/// <param name="Builds">What stands before the number of a build (<c>-cpu:7</c>).</param>
/// <param name="Noise">Tunings and tags, each one or more parts long.</param>
/// <param name="Formats">Quantizations and file formats, each one or more parts long: who publishes one copied a model.</param>
/// <param name="Runtimes">Formats that are names of programs as well: behind a dot one of these makes no model of a name (<c>whisper.coreml</c>).</param>
/// <param name="Mirrors">Who publishes copies of models of others.</param>
/// <param name="Places">Folders that are nobody's account (<c>assets</c>).</param>
/// <param name="Files">Words of files and folders that name no model (<c>model.onnx</c>): the folder above does.</param>
/// <param name="Everyday">Names of models that are words of a language too: alone they stand for none.</param>
/// <param name="Scales">Words that stand for a size (<c>mini</c>).</param>
/// <param name="Trained">Words of a name that say it was trained further or put together (<c>lora</c>).</param>
/// <param name="Others">Words that end the name of something else than a model: a set of data, a program.</param>
public sealed record Grammar(
    IReadOnlyList<Host> Hosts,
    IReadOnlyList<string> Prefixes,
    IReadOnlyList<string> Suffixes,
    IReadOnlyList<string> Folders,
    IReadOnlyList<string> Builds,
    IReadOnlyList<string> Noise,
    IReadOnlyList<string> Formats,
    IReadOnlyList<string> Runtimes,
    IReadOnlyList<string> Mirrors,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Everyday,
    IReadOnlyList<string> Scales,
    IReadOnlyList<string> Trained,
    IReadOnlyList<string> Others)
{
    /// <summary>The names of its lists of words, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Lists { get; } =
        ["prefixes", "suffixes", "folders", "builds", "noise", "formats", "runtimes", "mirrors", "places", "files", "everyday", "scales", "trained", "others"];

    /// <summary>A grammar of hosts and of the lists that <paramref name="list"/> gives.</summary>
    public static Grammar Of(IReadOnlyList<Host> hosts, Func<string, IReadOnlyList<string>> list)
    {
        var all = Lists.Select(list).ToArray();
        return new(hosts, all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10], all[11], all[12], all[13]);
    }

    /// <summary>The lists, in the order of <see cref="Lists"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AllLists => [Prefixes, Suffixes, Folders, Builds, Noise, Formats, Runtimes, Mirrors, Places, Files, Everyday, Scales, Trained, Others];
}
