namespace ModelLicense.Analyzers.Tests;

/// <summary>The one table from what the law says to what the user is told.</summary>
public class UseReportTests
{
    public static TheoryData<TermKind, Outcome> Everything()
    {
        var data = new TheoryData<TermKind, Outcome>();
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            foreach (var outcome in Enum.GetValues<Outcome>())
            {
                data.Add(kind, outcome);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void tells_every_conflict_and_every_open_question_and_nothing_that_is_clear(TermKind kind, Outcome outcome)
    {
        var rule = UseReport.RuleOf(kind, outcome);

        Assert.Equal(outcome.Gravity() >= 2, rule is not null);
        Assert.Equal(outcome.IsConflict(), rule is { Id: "MLA1001" or "MLA1002" or "MLA1005" or "MLA1006" });
    }

    [Theory]
    [InlineData(TermKind.Limit, "MLA1001")]
    [InlineData(TermKind.Purpose, "MLA1002")]
    [InlineData(TermKind.Territory, "MLA1005")]
    [InlineData(TermKind.Activity, "MLA1006")]
    public void tells_a_conflict_by_the_kind_of_its_term(TermKind kind, string id)
    {
        Assert.Equal(id, UseReport.RuleOf(kind, Outcome.PermissionRequired)!.Id);
        Assert.Equal(id, UseReport.RuleOf(kind, Outcome.Breached)!.Id);
        Assert.Equal("MLA1003", UseReport.RuleOf(kind, Outcome.NeedsFact)!.Id);
    }

    [Theory]
    [InlineData(DutyKind.DisplayText, "MLA2001")]
    [InlineData(DutyKind.NoticeFile, "MLA2002")]
    [InlineData(DutyKind.NamePrefix, "MLA2003")]
    [InlineData(DutyKind.ShareAlike, "MLA2006")]
    [InlineData(DutyKind.NetworkSource, "MLA2006")]
    [InlineData(DutyKind.Registration, "MLA2007")]
    [InlineData(DutyKind.LicenseCopy, null)]
    [InlineData(DutyKind.StateChanges, null)]
    [InlineData(DutyKind.PassTermsOn, null)]
    public void tells_what_is_missing_by_the_kind_of_duty(DutyKind owed, string? id) => Assert.Equal(id, Obligations.RuleOf(owed)?.Id);

    [Fact]
    public void knows_every_kind_of_duty() => Assert.Equal(9, Enum.GetValues<DutyKind>().Length);

    [Theory]
    [InlineData(FaultKind.Unreadable, "MLA9001")]
    [InlineData(FaultKind.ImpossibleValue, "MLA9002")]
    [InlineData(FaultKind.Disagreement, "MLA9003")]
    public void tells_a_fault_by_its_kind(FaultKind kind, string id) => Assert.Equal(id, Reporter.RuleOf(kind).Id);
}
