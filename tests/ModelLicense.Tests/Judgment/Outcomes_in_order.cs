namespace ModelLicense.Tests.Judgments;

public class Outcomes_in_order
{
    [Fact]
    public void go_from_clear_to_breached_and_what_is_not_known_is_graver_than_a_duty()
        => Assert.Equal(
            [(Outcome.Clear, 0), (Outcome.NotApplicable, 0), (Outcome.DutyOwed, 1), (Outcome.NeedsFact, 2), (Outcome.Unverified, 2), (Outcome.PermissionRequired, 3), (Outcome.Breached, 4)],
            Enum.GetValues<Outcome>().Select(outcome => (outcome, outcome.Gravity())));
}
