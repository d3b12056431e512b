namespace SendVoice.Core.Anonymising.Names;

/// <summary>"Dr Patel's surgery", "Miss Ahmed's nursery": a person's name that a setting goes by is part of the setting's.</summary>
internal static class OwnedSettings
{
    public static void Join(Reading reading, List<Candidate> found)
    {
        for (var at = 0; at + 1 < reading.Count; at++)
        {
            if (!reading[at].IsPossessive || !reading.JoinsOwned(at) || !reading.Is(at + 1, WordGroups.SettingHeads))
                continue;
            var (owner, last) = (reading[at], reading[at + 1].End);
            var named = found.FindIndex(candidate => candidate.Type == SpanType.Person && !candidate.IsDoubt && candidate.Start <= owner.Start && candidate.End >= owner.End);
            if (named >= 0)
                found.Add(new(found[named].Start, last, SpanType.Setting, 1));
        }
    }
}
