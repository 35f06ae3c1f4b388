namespace ModelLicense;

/// <summary>Reads one term. What a term must have and lacks is a fault; a kind outside the family is refused.</summary>
internal static class TermReader
{
    public static Term? Read(Fields fields, License license, IReadOnlyList<Metric> metrics)
    {
        var kind = fields.Has("kind") ? fields.Word<TermKind>("kind") : null;
        if (kind is null)
        {
            if (!fields.Has("kind"))
            {
                fields.Fault(fields.Span, "'kind' is missing");
            }

            return null;
        }

        Term term = kind switch
        {
            TermKind.Limit => Limit(fields, license, metrics),
            TermKind.Purpose => Complete(fields, license, new PurposeTerm
            {
                Allows = fields.Several<Purpose>("allows"),
                Unclear = fields.Several<Purpose>("unclear"),
                Then = Then(fields),
                Outputs = fields.Word<OutputUse>("outputs") ?? OutputUse.Unsaid,
            }),
            TermKind.Territory => Complete(fields, license, new TerritoryTerm
            {
                Excludes = PlacesOf(fields, "excludes"),
                Reaches = fields.Several<Reach>("reaches"),
                Then = Then(fields),
            }),
            TermKind.Activity => Complete(fields, license, new ActivityTerm
            {
                Activity = fields.Text("activity") == "competingService" ? null : CatalogReader.RequiredWord<Activity>(fields, "activity"),
                Models = fields.Text("models") ?? "any",
                FromOutputs = fields.Flag("fromOutputs")?.Value ?? false,
                OnlyIfDistributed = fields.Flag("onlyIfDistributed")?.Value ?? false,
                Except = fields.Text("except"),
                Then = Then(fields),
            }),
            TermKind.Duty => Duty(fields, license, metrics),
            _ => Complete(fields, license, new AcceptableUse()),
        };
        fields.Done();
        return term;
    }

    private static Limit Limit(Fields fields, License license, IReadOnlyList<Metric> metrics) => Complete(fields, license, new Limit
    {
        Scale = ScaleOf(fields, metrics),
        Then = Then(fields),
        From = fields.Text("from") ?? license.Steward,
    });

    private static Duty Duty(Fields fields, License license, IReadOnlyList<Metric> metrics)
    {
        var duty = Complete(fields, license, new Duty
        {
            Owed = CatalogReader.RequiredWord<DutyKind>(fields, "duty"),
            Text = fields.Text("text"),
            Instead = fields.Texts("instead"),
            Where = fields.Text("where"),
            OnlyInInterface = fields.Flag("onlyInInterface")?.Value ?? false,
            Prefix = fields.Text("prefix"),
            IsCondition = fields.Flag("condition")?.Value ?? false,
            Triggers = fields.Several<Trigger>("trigger"),
            Scale = fields.Has("exceeds") ? ScaleOf(fields, metrics) : null,
        });
        if (duty.Triggers.Count == 0)
        {
            fields.Fault(fields.Span, "'trigger' is missing");
        }

        if (duty.Owed == DutyKind.DisplayText && duty.Text is null)
        {
            fields.Fault(fields.Span, "'text' is missing: the exact text that a licensee must reproduce");
        }

        if (duty.Owed == DutyKind.NamePrefix && duty.Prefix is null)
        {
            fields.Fault(fields.Span, "'prefix' is missing");
        }

        if (duty.Triggers.Contains(Trigger.ExceedsLimit) != duty.Scale is not null)
        {
            fields.Fault(fields.Span, "'exceeds' and the trigger 'exceedsLimit' belong together");
        }

        return duty;
    }

    /// <summary>What every term has.</summary>
    private static T Complete<T>(Fields fields, License license, T term)
        where T : Term
        => term with
        {
            Id = fields.Required("id"),
            Section = fields.Required("section"),
            Summary = fields.Required("summary"),
            Url = fields.Text("url") ?? license.Url,
            SourceText = fields.Text("source") ?? license.SourceText,
            ReadOn = fields.Day("readOn") ?? license.ReadOn,
            Confidence = fields.Word<Confidence>("confidence") ?? license.Confidence,
            Since = fields.Text("since") ?? license.Since,
            Ambiguous = fields.Text("ambiguous"),
            When = ConditionOf(fields.Nested("when")),
            Unless = ConditionOf(fields.Nested("unless")),
            Exempt = [.. fields.Objects("exempt").Select(Exempt)],
        };

    private static Exemption Exempt(Fields fields)
    {
        var exemption = new Exemption(fields.Required("text"), fields.Required("section"));
        fields.Done();
        return exemption;
    }

    private static Condition? ConditionOf(Fields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var condition = new Condition
        {
            Purposes = fields.Several<Purpose>("purpose"),
            Modalities = fields.Several<Modality>("modality"),
            Domicile = PlacesOf(fields, "domicile"),
            Deliveries = fields.Several<Delivery>("delivery"),
            Activities = fields.Several<Activity>("activity"),
            CompetesWith = fields.Texts("competesWith"),
            NonProfit = fields.Flag("nonProfit")?.Value,
        };
        fields.Done();
        return condition;
    }

    private static Consequence Then(Fields fields)
    {
        var then = CatalogReader.RequiredWord<Consequence>(fields, "then");
        _ = fields.Any("from");
        return then;
    }

    private static IReadOnlyList<string> PlacesOf(Fields fields, string name)
    {
        var places = fields.Strings(name);
        foreach (var place in places.Where(place => !Places.IsPlace(place.Value)))
        {
            fields.Fault(place.Span, Places.Complaint(place.Value));
        }

        return [.. places.Select(place => place.Value)];
    }

    private static Scale ScaleOf(Fields fields, IReadOnlyList<Metric> metrics)
    {
        var exceeds = fields.Nested("exceeds");
        var all = exceeds?.Has("all") == true;
        var bounds = (exceeds?.Objects(all ? "all" : "any") ?? []).Select(bound => BoundOf(bound, metrics)).OfType<Bound>().ToArray();
        exceeds?.Done();
        if (bounds.Length == 0)
        {
            fields.Fault(fields.NameSpan("exceeds"), "'exceeds' needs 'any' or 'all' with at least one figure");
        }

        var asOf = fields.Required("asOf");
        Date? day = null;
        if (asOf is not ("running" or "modelRelease"))
        {
            day = fields.Day("asOf");
        }

        if (fields.Text("atBoundary") is not (null or "ambiguous"))
        {
            fields.Fault(fields.ValueSpan("atBoundary"), "'atBoundary' is 'ambiguous' or absent");
        }

        return new Scale
        {
            Bounds = bounds,
            All = all,
            Whose = CatalogReader.RequiredWord<Owner>(fields, "whose"),
            AsOf = asOf == "running" ? AsOf.Running : asOf == "modelRelease" ? AsOf.ModelRelease : AsOf.Day,
            Day = day,
            BoundaryIsAmbiguous = fields.Text("atBoundary") == "ambiguous",
        };
    }

    private static Bound? BoundOf(Fields fields, IReadOnlyList<Metric> metrics)
    {
        var key = fields.Required("metric");
        var metric = metrics.FirstOrDefault(each => each.Key == key);
        if (metric is null)
        {
            fields.Fault(fields.ValueSpan("metric"), $"'{key}' is not a metric of catalog.json");
        }

        var comparator = fields.Required("comparator");
        if (comparator is not (">" or ">="))
        {
            fields.Fault(fields.ValueSpan("comparator"), "the comparator is > or >=");
        }

        var amount = fields.Any("amount") is JsonNumber number ? Numbers.Parse(number.Raw) : null;
        if (amount is not > 0)
        {
            fields.Fault(fields.ValueSpan("amount"), "'amount' is a number above zero");
        }

        var currency = fields.Text("currency");
        if (metric is not null && metric.IsMoney != currency is not null)
        {
            fields.Fault(fields.ValueSpan("metric"), metric.IsMoney ? "an amount of money has a 'currency'" : "a count has no 'currency'");
        }

        fields.Done();
        return metric is null || amount is not > 0 ? null : new Bound(metric, comparator == ">=" ? Comparator.AtLeast : Comparator.MoreThan, amount.Value, currency);
    }
}
