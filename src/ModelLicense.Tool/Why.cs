namespace ModelLicense.Tool;

/// <summary>Why the findings are lived with; the same for all of one run.</summary>
internal sealed record Why(string Reason, string? Owner, string? Ticket, string? Expires)
{
    public static Why Of(Arguments arguments)
        => new(arguments["--reason"] ?? "found when the package was adopted", arguments["--owner"], arguments["--ticket"], arguments["--expires"]);

    /// <summary>The waiver, as it is written.</summary>
    public string Json(WaiverKey key) => Entries.Waiver(key.Rule, key.Model, key.Term, Reason, Owner, Ticket, Expires, isBaseline: true);
}
