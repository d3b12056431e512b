using SendVoice.Core.Anonymising.Names;

namespace SendVoice.Core.Anonymising.Places;

/// <summary>What the words before a name say of whether it is a setting, which people attend, or a place, where they live or pass through.</summary>
internal static class SettingCues
{
    public static bool IsAttended(Reading reading, int at) => reading.Flows(at) && reading.Word(at - 1) is "attend" or "attends" or "attended" or "attending";

    /// <summary>"goes to", "moving up to", "back from", "list for", "excluded from".</summary>
    public static bool IsPupilsWay(Reading reading, int at) => reading.Flows(at) && reading.Flows(at - 1) && (reading.Word(at - 2), reading.Word(at - 1)) is
        ("goes" or "goin" or "up" or "transition" or "transfer" or "transferred" or "visits", "to")
        or ("excluded" or "suspended" or "expelled", "from")
        or ("list" or "place", "for")
        or ("start" or "starts" or "started" or "starting" or "enrolled" or "class", "at");

    /// <summary>"St Judes" is a school unless somebody lives in it, moves there or drives through.</summary>
    public static SpanType OfSaint(Reading reading, int at)
    {
        if (!reading.Flows(at))
            return SpanType.Setting;
        return reading.Word(at - 1) switch
        {
            "in" or "near" or "around" or "round" or "via" or "towards" or "through" or "over" or "across" => SpanType.Address,
            "at" => IsDwelling(reading.Word(at - 2)) ? SpanType.Address : SpanType.Setting,
            "to" or "from" => IsJourney(reading.Word(at - 2)) ? SpanType.Address : SpanType.Setting,
            _ => SpanType.Setting,
        };
    }

    /// <summary>"the site at", "we live at", "you change at".</summary>
    public static bool IsDwelling(string word) => word is "house" or "flat" or "site" or "camp" or "caravan" or "live" or "lives" or "lived" or "living" or "home"
        or "stay" or "parent" or "family" or "change" or "changes" or "stops";

    /// <summary>"Sallow Lane", "Kings Heath", "Anderby Creek": the last word tells a street or a village.</summary>
    public static bool IsPlaceTail(string word) => SettingWords.IsStreet(word) || word is "heath" or "creek" or "bay" or "cove" or "sands" or "moor" or "marsh";

    private static bool IsJourney(string word) => word is "move" or "moves" or "moved" or "moving" or "live" or "drive" or "drives" or "drove" or "driving" or "travel" or "travels" or "travelled"
        or "travelling" or "come" or "comes" or "came" or "coming" or "train" or "trains" or "bus" or "buses" or "trip" or "trips" or "miles" or "families" or "people" or "way" or "commute" or "relocated";
}
