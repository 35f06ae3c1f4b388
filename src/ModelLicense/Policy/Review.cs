namespace ModelLicense;

/// <summary>That somebody of the organization read the license of a model.</summary>
/// <param name="On">The day.</param>
/// <param name="Sha256">The SHA-256 of the text that was read, in hexadecimal digits; null where it is not recorded.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Review(Date On, string? Sha256, Origin Origin);
