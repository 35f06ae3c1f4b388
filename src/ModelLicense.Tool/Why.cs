namespace ModelLicense.Tool;

/// <summary>Why the findings are lived with; the same for all of one run.</summary>
internal sealed record Why(string Reason, string? Owner, string? Ticket, string? Expires)
{
    public static Why Of(Arguments arguments)
        => new(arguments["--reason"] ?? "found when the package was adopted", arguments["--owner"], arguments["--ticket"], arguments["--expires"]);

    /// <summary>The waiver, as it is written.</summary>
    public string Json(WaiverKey key)
    {
        var members = new (string Name, string? Value)[]
        {
            ("rule", key.Rule), ("model", key.Model), ("term", key.Term), ("baseline", null),
            ("reason", Reason), ("owner", Owner), ("ticket", Ticket), ("expires", Expires),
        };
        return "{ " + string.Join(", ", members
            .Where(member => member.Value is not null || member.Name == "baseline")
            .Select(member => $"\"{member.Name}\": {(member.Value is null ? "true" : JsonText.Quote(member.Value))}")) + " }";
    }
}
