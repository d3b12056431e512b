using SendVoice.Core.Actions;
using SendVoice.Core.Areas;

namespace SendVoice.Cli.Demo;

/// <summary>"We did": what an invented council did, is doing and cannot do about the demo's comments.</summary>
internal static class DemoActions
{
    /// <param name="area">Whose actions.</param>
    /// <param name="now">Dates are laid round it.</param>
    public static IReadOnlyList<ActionRecord> For(Area area, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return
        [
            Action("demo-case-officer", ActionStatus.Done, ["communication"], "SEND casework team",
                "Every family with a plan now has one named case officer and a deputy, and the letter says who they are."),
            Action("demo-plan-tracker", ActionStatus.Doing, ["ehc-process", "communication"], "SEND casework team",
                "We are building a page that shows which stage an assessment has reached.") with { Due = today.AddMonths(3) },
            Action("demo-taxi-photos", ActionStatus.Done, ["transport"], "Travel assistance",
                "Drivers and escorts send a photo and a short hello the evening before a change."),
            Action("demo-july-decisions", ActionStatus.Planned, ["transport"], "Travel assistance",
                "September travel will be confirmed by the end of May each year.") with { Due = today.AddMonths(6) },
            Action("demo-moors-drop-in", ActionStatus.Done, ["information", "community"], "Parent Carer Forum and Local Offer team",
                "A monthly drop-in for advice is held in North Moors village hall."),
            Action("demo-therapy-posts", ActionStatus.Doing, ["therapies"], "Integrated Care Board",
                "Two speech and language therapists have been appointed and start this term.") with { Due = today.AddMonths(1) },
            Action("demo-hydro-pool", ActionStatus.Cannot, ["health-care", "therapies"], "Hospitals Trust", "We cannot reopen the hydrotherapy pool.")
                with { Because = "repairs would cost more than the pool was built for; sessions at the leisure centre are offered instead" },
            Action("demo-waiting-calls", ActionStatus.Done, ["diagnosis-waits", "mental-health"], "Neurodevelopmental pathway",
                "A nurse rings every family on the waiting list once a month."),
            Action("demo-review-questions", ActionStatus.Doing, ["voice"], "Youth council and SENCO network",
                "Young people have written the questions that open every annual review.") with { Due = today.AddMonths(2) },
            Action("demo-autumn-event", ActionStatus.Planned, ["transitions", "adulthood"], "Preparing for adulthood team",
                "The moving-on event moves to autumn of Year 9.") with { Due = today.AddMonths(5) },
        ];

        ActionRecord Action(string id, ActionStatus status, string[] themes, string owner, string sentence) => new()
        {
            Id = id,
            Area = area.Key,
            Sentence = sentence,
            Themes = themes,
            Owner = owner,
            Status = status,
            RecordedAt = now.AddDays(-20),
        };
    }
}
