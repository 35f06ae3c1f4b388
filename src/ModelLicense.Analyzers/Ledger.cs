using System.Collections.Concurrent;

namespace ModelLicense.Analyzers;

/// <summary>What the whole project was found to use, and which answers of its policy something needs. Thread-safe.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<Origin, bool> needed = new();
    private readonly ConcurrentDictionary<string, bool> named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Something needs the waiver, grant or entry that is written there.</summary>
    public void Needs(Origin answer) => needed[answer] = true;

    /// <summary>A model is used; a declaration alone names nothing.</summary>
    public void Uses(Use use)
    {
        if (!use.IsDeclaration)
        {
            named[use.Id] = true;
        }
    }

    /// <summary>Whether anything needs the answer that is written there.</summary>
    public bool IsNeeded(Origin answer) => needed.ContainsKey(answer);

    /// <summary>The models that code, settings or references name, as written.</summary>
    public IEnumerable<string> Named => named.Keys;
}
