using System.Globalization;
using SendVoice.Core.Actions;

namespace SendVoice.Core.Summaries;

/// <summary>"We did", as people read it.</summary>
/// <param name="Id">Of the action record.</param>
/// <param name="Status">Where it stands, in words: <c>Done</c>, <c>Will do by 3 November 2026</c>, <c>Cannot, because …</c>.</param>
/// <param name="Sentence">What it is.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="IsOverdue">Its date has passed and it is not done.</param>
public sealed record ActionLine(string Id, string Status, string Sentence, string Owner, bool IsOverdue)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static ActionLine Of(ActionRecord action, DateOnly asOf)
    {
        var open = action.Status is ActionStatus.Planned or ActionStatus.Doing;
        return new(action.Id, StatusOf(action), action.Sentence, action.Owner, open && action.Due < asOf);
    }

    private static string StatusOf(ActionRecord action) => action.Status switch
    {
        ActionStatus.Done => "Did",
        ActionStatus.Doing => $"Doing{By(action.Due)}",
        ActionStatus.Planned => $"Will do{By(action.Due)}",
        ActionStatus.Cannot => $"Cannot, because {action.Because?.TrimEnd('.') ?? "no reason was recorded"}",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.Status, "No words are defined for this status."),
    };

    private static string By(DateOnly? due) => due is { } date ? " by " + date.ToString("d MMMM yyyy", English) : "";
}
