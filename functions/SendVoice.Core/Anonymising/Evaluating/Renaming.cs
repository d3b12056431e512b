using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>
/// Puts names of one origin where a labelled comment has its people's, so that origins are compared in the same sentences. What is drawn
/// hangs on the comment alone: lists of the same length have the name of the same number put in the same place.
/// </summary>
public static class Renaming
{
    /// <summary>
    /// Given names for given names and surnames for surnames, in the same case, the same name for the same word; titles and initials stay.
    /// </summary>
    /// <returns>The comment with the people in it that now have such a name, and no other spans: one known by initials alone tells no origin.</returns>
    public static LabelledComment Of(LabelledComment comment, OriginNames names)
    {
        var draw = new SurrogateDraw(new([names.GivenNames], [names.Surnames], [], []), new(Seed(comment.Text)), misspeltShare: 0);
        var surrogates = new Surrogates(draw, keepsForm: true);
        var people = new TrainingText(comment.Text, People(comment), string.Empty, TrainingLabels.People);
        var renamed = Variations.Rewrite(people, (words, _) => (surrogates.For(words, SpanType.Person), surrogates.HasName(words)));
        return comment with
        {
            Text = renamed.Text,
            Spans = [.. renamed.Spans.Select(span => new LabelledSpan(span.Start, span.End, SpanType.Person, names.Origin))],
        };
    }

    /// <summary>In order; of people who are labelled within one another the first, and of those the longest.</summary>
    private static List<TrainingSpan> People(LabelledComment comment)
    {
        var people = new List<TrainingSpan>();
        foreach (var span in comment.Spans.Where(static span => span.Type == SpanType.Person).OrderBy(static span => span.Start).ThenByDescending(static span => span.End))
        {
            if (people.Count == 0 || people[^1].End <= span.Start)
                people.Add(new(span.Start, span.End, SpanType.Person));
        }

        return people;
    }

    /// <summary>FNV-1a of the text's code units: the same on every machine, unlike the hash code of a string.</summary>
    private static int Seed(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * 16777619);
        return (int)(hash & int.MaxValue);
    }
}
