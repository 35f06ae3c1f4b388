using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLicense.Analyzers.Evidence;

/// <summary>
/// Reads the attributes of the package. They are matched by full metadata name, because every assembly has its own copy,
/// and their enums by the names of members.
/// </summary>
internal static class Attributes
{
    public const string CommercialScale = "ModelLicense.CommercialScaleAttribute";
    public const string UsesModel = "ModelLicense.UsesModelAttribute";
    public const string ModelId = "ModelLicense.ModelIdAttribute";

    /// <summary>The names by which attributes of ours that tell something are written.</summary>
    public static readonly string[] Names = ["CommercialScale", "CommercialScaleAttribute", "UsesModel", "UsesModelAttribute"];

    /// <summary>Whether an attribute could be one of ours by the last part of its name as written: the cheap gate.</summary>
    public static bool MayBeOurs(AttributeSyntax attribute)
        => attribute.Name switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            _ => "",
        }
        is "CommercialScale" or "CommercialScaleAttribute" or "UsesModel" or "UsesModelAttribute";

    /// <summary>Whether it declares a fact or a model.</summary>
    public static bool IsOurs(AttributeData attribute) => Is(attribute, UsesModel) || Is(attribute, CommercialScale);

    /// <summary>The model that a <c>[UsesModel]</c> names, or null: an attribute of the same name may have other arguments.</summary>
    public static string? IdOf(AttributeData attribute)
        => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string id } ? id : null;

    /// <summary>Whether it is the attribute of this metadata name.</summary>
    public static bool Is(AttributeData attribute, string metadataName)
        => attribute.AttributeClass is { } type && metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal) && type.ToDisplayString() == metadataName;

    /// <summary>What a <c>[CommercialScale]</c> declares.</summary>
    public static Declaration Scale(AttributeData attribute, List<Fault> faults, CancellationToken cancellation)
    {
        var read = new Arguments(attribute, Source.AssemblyAttribute, faults, cancellation);
        Month? month = null;
        if (read.Text("Month") is { } written)
        {
            month = Month.Parse(written.Value);
            if (month is null)
            {
                read.Fault(written.Origin, $"'{written.Value}' is not a month: write yyyy-MM");
            }
        }

        var figures = new List<Figure>();
        var isDated = month is not null || !read.Has("Month");
        if (isDated && read.Count("MonthlyActiveUsers") is { } users)
        {
            figures.Add(new Figure(Metric.MonthlyActiveUsers, Owner.Group, month, users.Value, Currency: null, users.Origin));
        }

        if (isDated && read.Count("AnnualRevenueUsd") is { } dollars)
        {
            figures.Add(new Figure(Metric.AnnualRevenue, Owner.Group, month, dollars.Value, "USD", dollars.Origin));
        }

        if (isDated && read.Count("AnnualRevenue") is { } revenue && read.Currency(revenue.Origin) is { } currency)
        {
            figures.Add(new Figure(Metric.AnnualRevenue, Owner.Group, month, revenue.Value, currency, revenue.Origin));
        }

        var territories = read.Places("Territories");
        return new Declaration(Source.AssemblyAttribute)
        {
            Tier = read.Word<Tier>("Tier"),
            Purpose = read.Word<Purpose>("Purpose"),
            Domicile = read.Domicile(),
            OperatesIn = territories,
            OffersIn = territories,
            Figures = figures,
            Rates = read.Rates(),
        };
    }

    /// <summary>The use that a <c>[UsesModel]</c> declares; null where it names no model.</summary>
    public static Use? Model(AttributeData attribute, Source source, List<Fault> faults, CancellationToken cancellation)
    {
        var read = new Arguments(attribute, source, faults, cancellation);
        if (IdOf(attribute) is not { } id)
        {
            return null;
        }

        if (id.Trim().Length == 0)
        {
            read.Fault(read.Origin(argument: null), "the model id is blank");
            return null;
        }

        Fact<Date>? obtained = null;
        if (read.Text("Obtained") is { } day)
        {
            obtained = Date.Parse(day.Value) is { } date ? new Fact<Date>(date, day.Origin) : null;
            if (obtained is null)
            {
                read.Fault(day.Origin, $"'{day.Value}' is not a date: write yyyy-MM-dd");
            }
        }

        return new Use(id.Trim(), ModelLicense.Evidence.Attribute, read.Origin(argument: null))
        {
            License = read.Text("License"),
            DerivedFrom = read.Text("DerivedFrom") is { } bases ? Lists.Split(bases.Value) : [],
            Purpose = read.Word<Purpose>("Purpose"),
            Delivery = read.Several<Delivery>("Delivery"),
            Activities = read.Several<Activity>("Activities"),
            Obtained = obtained,
        };
    }

    /// <summary>Reads named arguments, each with the place where it is written.</summary>
    private sealed class Arguments(AttributeData attribute, Source source, List<Fault> faults, CancellationToken cancellation)
    {
        private AttributeSyntax? syntax;

        public bool Has(string name) => attribute.NamedArguments.Any(pair => pair.Key == name);

        public void Fault(Origin origin, string message) => faults.Add(new Fault(FaultKind.ImpossibleValue, origin, message));

        /// <summary>A named argument's value, or (for null) the first positional argument.</summary>
        public Origin Origin(string? argument)
        {
            syntax ??= attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
            if (syntax is null)
            {
                return new Origin(source, "an attribute", "", default, 0);
            }

            var written = syntax.ArgumentList?.Arguments.FirstOrDefault(each => each.NameEquals?.Name.Identifier.ValueText == argument);
            var span = (written?.Expression ?? (SyntaxNode)syntax).Span;
            var position = syntax.SyntaxTree.GetLineSpan(span, cancellation);
            var path = syntax.SyntaxTree.FilePath;
            return new Origin(source, FilePaths.NameOf(path), path, new Span(span.Start, span.Length), position.StartLinePosition.Line + 1);
        }

        public Fact<string>? Text(string name)
            => Value(name) is { Value: string text } && text.Trim().Length > 0 ? new Fact<string>(text.Trim(), Origin(name)) : null;

        public Fact<decimal>? Count(string name)
        {
            if (Value(name) is not { Value: long number })
            {
                return null;
            }

            if (number >= 0 && number <= Numbers.Largest)
            {
                return new Fact<decimal>(number, Origin(name));
            }

            Fault(Origin(name), number < 0 ? $"{name} cannot be negative" : $"{name} is larger than {Numbers.Format(Numbers.Largest)}");
            return null;
        }

        public Fact<IReadOnlyList<string>>? Places(string name)
        {
            if (Text(name) is not { } written)
            {
                return null;
            }

            var (places, fault) = Lists.Places(written.Value);
            if (fault is not null)
            {
                Fault(written.Origin, $"{name}: {fault}");
            }

            return places.Count == 0 ? null : new Fact<IReadOnlyList<string>>(places, written.Origin);
        }

        public string? Currency(Origin amount)
        {
            if (Text("Currency") is { } written && ModelLicense.Currencies.Contains(written.Value))
            {
                return written.Value;
            }

            Fault(Text("Currency")?.Origin ?? amount, "AnnualRevenue needs its Currency: an ISO 4217 code, such as EUR");
            return null;
        }

        public IReadOnlyDictionary<string, Fact<decimal>> Rates()
        {
            var written = Text("Rates");
            var (rates, fault) = TypedFigures.Rates(written?.Value ?? "", written?.Origin ?? Origin(argument: null));
            if (fault is not null)
            {
                Fault(written!.Origin, $"Rates: {fault}");
            }

            return rates;
        }

        public Fact<string>? Domicile()
        {
            if (Text("Domicile") is not { } written)
            {
                return null;
            }

            var (place, fault) = Lists.Domicile(written.Value);
            if (fault is not null)
            {
                Fault(written.Origin, $"Domicile: {fault}");
            }

            return place is null ? null : written;
        }

        public Fact<T>? Word<T>(string name)
            where T : struct, Enum
        {
            if (Value(name) is not { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: int number } || number == 0)
            {
                return null;
            }

            if (Members(type).FirstOrDefault(member => member.Value == number).Name is { } member && Words.Parse<T>(member) is { } word)
            {
                return new Fact<T>(word, Origin(name));
            }

            Fault(Origin(name), $"{number} is not a member of {type.Name}");
            return null;
        }

        /// <summary>Flags; declared even where none is set.</summary>
        public Fact<IReadOnlyList<T>>? Several<T>(string name)
            where T : struct, Enum
        {
            if (Value(name) is not { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: int number })
            {
                return null;
            }

            var set = Members(type).Where(member => member.Value != 0 && (number & member.Value) == member.Value).ToArray();
            if (set.Aggregate(0, (bits, member) => bits | member.Value) != number)
            {
                Fault(Origin(name), $"{number} is not a combination of members of {type.Name}");
                return null;
            }

            return new Fact<IReadOnlyList<T>>([.. set.Select(member => Words.Parse<T>(member.Name)).OfType<T>()], Origin(name));
        }

        private TypedConstant? Value(string name)
        {
            foreach (var pair in attribute.NamedArguments)
            {
                if (pair.Key == name)
                {
                    return pair.Value;
                }
            }

            return null;
        }

        private static IEnumerable<(string Name, int Value)> Members(INamedTypeSymbol type)
            => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.ConstantValue is int).Select(field => (field.Name, (int)field.ConstantValue!));
    }
}
