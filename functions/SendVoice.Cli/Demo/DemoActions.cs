using SendVoice.Core.Actions;
using SendVoice.Core.Areas;

namespace SendVoice.Cli.Demo;

/// <summary>"We did": what an invented council did, is doing and cannot do about the demo's largest themes. Some themes still wait.</summary>
internal static class DemoActions
{
    /// <param name="area">Whose actions.</param>
    /// <param name="now">Dates are laid round it; the newest whole month shows every action.</param>
    public static IReadOnlyList<ActionRecord> For(Area area, DateTimeOffset now)
    {
        var inTheWholeMonth = -now.Day - 5;
        ActionRecord[] actions =
        [
            Action("demo-waiting-calls", ActionStatus.Done, ["diagnosis-waits"], "Neurodevelopmental pathway",
                "A nurse now rings every family on the autism and ADHD list once a month."),
            Action("demo-waiting-dates", ActionStatus.Doing, ["diagnosis-waits"], "Neurodevelopmental pathway",
                "Every family will have a letter four times a year that says where they are on the list.", dueInDays: 45),
            Action("demo-private-reports", ActionStatus.Cannot, ["diagnosis-waits"], "Integrated Care Board", "We cannot accept every private report.")
                with { Because = "some leave out parts that the national guidance asks for; the page now says which reports we accept" },
            Action("demo-plan-tracker", ActionStatus.Done, ["ehc-process", "communication"], "SEND casework team",
                "A page shows which stage an assessment has reached, with the date of the next step."),
            Action("demo-review-backlog", ActionStatus.Doing, ["ehc-process"], "SEND casework team",
                "Two more coordinators are clearing the amended plans that are late, Year 6 and Year 11 first.", dueInDays: inTheWholeMonth),
            Action("demo-meet-the-driver", ActionStatus.Done, ["transport"], "Travel assistance",
                "Drivers and escorts send a photo and a short hello the evening before a change."),
            Action("demo-may-decisions", ActionStatus.Planned, ["transport"], "Travel assistance",
                "September travel will be confirmed by the end of May each year.", dueInDays: 180),
            Action("demo-case-officer", ActionStatus.Done, ["communication"], "SEND casework team",
                "Every family with a plan has one named case officer and a deputy, and the letter says who they are."),
            Action("demo-inclusion-training", ActionStatus.Doing, ["inclusion"], "Inclusion service and SENCO network",
                "Parents and young people are helping to train the staff of forty schools this year.", dueInDays: 90),
            Action("demo-short-breaks-form", ActionStatus.Planned, ["short-breaks"], "Short breaks team",
                "A family whose needs have not changed will fill in one page and not twenty-six.", dueInDays: 60),
            Action("demo-overnight-moors", ActionStatus.Cannot, ["short-breaks"], "Short breaks team", "We cannot reopen overnight stays in North Moors this year.")
                with { Because = "the building failed its fire inspection; transport to Great Dunmere is paid in the meantime" },
            Action("demo-school-teams", ActionStatus.Doing, ["mental-health"], "Integrated Care Board",
                "Mental health support teams start in eleven more schools after the holidays.", dueInDays: 75),
        ];
        return [.. actions.Index().Select(action => action.Item with { RecordedAt = now.AddDays(-20).AddHours(action.Index) })];

        ActionRecord Action(string id, ActionStatus status, string[] themes, string owner, string sentence, int? dueInDays = null) => new()
        {
            Id = id,
            Area = area.Key,
            Sentence = sentence,
            Themes = themes,
            Owner = owner,
            Status = status,
            Due = dueInDays is { } days ? DateOnly.FromDateTime(now.UtcDateTime).AddDays(days) : null,
            RecordedAt = now,
        };
    }
}
