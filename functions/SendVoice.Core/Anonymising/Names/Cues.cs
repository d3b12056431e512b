using SendVoice.Core.Anonymising.Text;

namespace SendVoice.Core.Anonymising.Names;

/// <summary>What the words around a token say of whether it names somebody.</summary>
internal static class Cues
{
    /// <summary>"my son X", "our X", "her teacher X", "im X": a name often follows.</summary>
    public static bool IsRelated(Reading reading, int at)
    {
        if (!reading.Flows(at))
            return false;
        var before = reading.Word(at - 1);
        if (before is "our" or "my")
            return true;
        if (before is "im" || (before == "i" && reading[at - 1].Ending == 'm') || (before == "am" && reading.Word(at - 2) == "i"))
            return true;
        return reading.Is(at - 1, WordGroups.Kin) || reading.Is(at - 1, WordGroups.Roles);
    }

    /// <summary>"me n X", "wi X", as people write quickly.</summary>
    public static bool IsLinked(Reading reading, int at) =>
        reading.Flows(at) && (reading.Word(at - 1) is "wi" or "wiv" or "n" or "w" || (reading.Word(at - 1) is "and" or "with" && reading.IsCapital(at)));

    /// <summary>"X has", "X's plan", "X and his": a person does, is or owns something.</summary>
    public static bool IsSubject(Reading reading, int at)
    {
        if (reading[at].IsPossessive)
            return reading.Is(at + 1, WordGroups.Thing) || reading.IsCapital(at);
        if (!reading.FlowsToNext(at))
            return false;
        var next = reading.Word(at + 1);
        if (next is "is" or "was")
            return !reading.Is(at, WordGroups.Cautious) || IsPersonsState(reading, at + 2);
        return reading.Is(at + 1, WordGroups.Verbs) || (next == "from" && at + 2 < reading.Count && (reading.IsCapital(at) || reading.Word(at + 2) == "the" || reading.IsKept(at + 2)));
    }

    /// <summary>"Rob, amazing driver", "Tom, thank you", "Dawn, our escort": somebody is spoken to or presented before a comma.</summary>
    public static bool IsAddressed(Reading reading, int at)
    {
        if (!reading[at].StartsSentence || reading[at].Length < 3 || reading.Is(at, WordGroups.Generic) || at + 1 >= reading.Count || reading.Text.View.AsSpan(reading[at].FullEnd, reading[at + 1].Start - reading[at].FullEnd) is not ", ")
            return false;
        return reading.Word(at + 1) switch
        {
            "our" or "my" or "his" or "her" or "the" => reading.Is(at + 2, WordGroups.Kin | WordGroups.Roles),
            "thank" => reading.Word(at + 2) == "you",
            "thanks" or "cheers" or "amazing" or "brilliant" or "fantastic" or "wonderful" or "lovely" => true,
            _ => false,
        };
    }

    /// <summary>"ruby (5)", "ruby, 5": an age stands beside it.</summary>
    public static bool HasAge(Reading reading, int at) =>
        at + 1 < reading.Count && reading[at + 1].Shape == TokenShape.Number && reading[at + 1].Length <= 2
        && reading.Text.View.AsSpan(reading[at].FullEnd, reading[at + 1].Start - reading[at].FullEnd) is " (" or ", " or "(" or " aged ";

    /// <summary>"is 9", "was told", "is in Year 4": said of people, seldom of hope or summer.</summary>
    private static bool IsPersonsState(Reading reading, int at) =>
        at < reading.Count && reading.Flows(at) && (reading[at].Shape == TokenShape.Number || reading.Is(at, WordGroups.States) || (reading.Word(at) is "in" or "at" && reading.Word(at + 1) is "year" or "reception" or "school" or "nursery" or "college" or "home" or "hospital"));
}
