namespace SendVoice.Functions.Publishing.Packs;

/// <summary>What each field of a pack's data means. It travels with the data.</summary>
internal static class PackDictionary
{
    public static IReadOnlyList<(string Name, string Meaning)> Entries { get; } =
    [
        ("schema", "Name and version of this layout. A field that changes its meaning changes the version."),
        ("run", "Names the comments, decisions and actions the figures were made from. Packs with the same run agree."),
        ("area", "Key, name and council of the local area."),
        ("board", "Code, name and tier (restricted or public) of the readers the pack was made for."),
        ("month", "The London month the comments were received in: year and number."),
        ("threshold", "The smallest count printed, apart from 0."),
        ("counts", "Every count is a number, or \"c\" where it is hidden. A null table was too small to show."),
        ("comments", "Comments received in the month by the whole area, without those withheld."),
        ("sentiment", "Comments by what the writer felt: positive is praise, negative is criticism, mixed is both, neutral is neither."),
        ("themes", "What the board is shown, by volume as printed. A comment can be about up to three themes, so they do not add up."),
        ("themes.youSaid", "A plain sentence. While draft is true, no person has checked it."),
        ("themes.respondents", "Comments on the theme by who sent them: parent, young-person, practitioner, group, other."),
        ("themes.quotes", "Words a person approved for these readers. Who is null where saying it could single somebody out."),
        ("themes.weDid", "Actions: where each stands, what it is, and who answers for it."),
        ("themes.daysWaiting", "Days from the month's first comment to its last day, or to the day of the pack, without an action. Otherwise null."),
        ("heardFrom", "All comments of the month by respondent, channel and locality; young people's also by age."),
        ("review.waiting", "Held comments that no person has looked at yet. They are counted above."),
        ("review.unthemed", "Comments the computer was not sure of a theme for."),
        ("review.alerts", "Comments that raised a safeguarding alert. They are counted above, and never quoted."),
        ("review.withheld", "Comments a person took out. They are in no other count."),
        ("method", "Which model and which edition of the themes sorted the comments, and what to know before using the figures."),
    ];
}
