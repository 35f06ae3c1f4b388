namespace ModelLicense;

/// <summary>How a host that serves models spells their names. What it says must all hold; the scheme of an id is evidence that it is hosted.</summary>
/// <param name="Provider">The host.</param>
/// <param name="Prefixes">One of these stands in front; none where it is empty. What follows a bar is the model's own (<c>anthropic.|claude</c>).</param>
/// <param name="Suffixes">One of these stands behind; none where it is empty. What is before a bar is the model's own.</param>
/// <param name="Mark">A sign that only digits follow (<c>@20241022</c>); empty where there is none.</param>
/// <param name="Regions">One of these may stand in front of the prefix (<c>us.</c>).</param>
/// <param name="After">The model's name is what follows the last of one of these, which must stand behind the prefix; none where it is empty.</param>
/// <param name="Until">A sign with which something begins that is no part of the name (<c>:acme::id</c>); empty where there is none.</param>
/// <param name="Known">Whether only names of known models are the host's: others spell names like this too (<c>azure/login</c>).</param>
public sealed record Host(string Provider, IReadOnlyList<string> Prefixes, IReadOnlyList<string> Suffixes, string Mark, IReadOnlyList<string> Regions, IReadOnlyList<string> After, string Until, bool Known);
