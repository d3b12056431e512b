namespace SendVoice.Core.Areas;

/// <summary>Reads an area's settings file strictly. The area's key is the file's name.</summary>
public static class AreaReader
{
    /// <param name="file">Name of the file, <c>exampleshire.json</c>.</param>
    /// <param name="json">What it holds.</param>
    /// <exception cref="SettingsException">The file cannot be used; the first problem is named.</exception>
    public static Area Read(string file, string json)
    {
        var settings = SettingsObject.Parse(file, json);
        var area = new Area
        {
            Key = KeyOf(file),
            Name = settings.Text("name"),
            Council = settings.Text("council"),
            Localities = Localities(settings),
            KeepNames = settings.Texts("keepNames"),
            KnownSettings = settings.TextsOrNone("knownSettings"),
            SecondOpinion = settings.YesOrNo("secondOpinion", otherwise: false),
            Languages = Languages(settings),
            Boards = BoardReader.Read(settings),
            SmsNumbers = settings.TextsLike("smsNumbers", SettingsPatterns.IsE164, "a number in the form +447700900123"),
            Mailboxes = settings.TextsLike("mailboxes", SettingsPatterns.IsMailbox, "an e-mail address"),
            Safeguarding = SafeguardingDeskReader.Read(settings.Object("safeguarding")),
            Thresholds = Thresholds(settings.ObjectOrNull("thresholds")),
            Retention = Retention(settings.ObjectOrNull("retention")),
            DpiaReference = settings.TextOrNull("dpiaReference"),
            PrivacyNotice = settings.WebAddressOrNull("privacyNotice"),
            LocalOffer = settings.WebAddressOrNull("localOffer"),
            EffectiveFrom = settings.DateOrNull("effectiveFrom"),
            EffectiveUntil = settings.DateOrNull("effectiveUntil"),
        };
        settings.Complete();
        return area.EffectiveFrom < area.EffectiveUntil || area.EffectiveFrom is null || area.EffectiveUntil is null
            ? area
            : throw settings.Refuse("effectiveUntil", "must be later than effectiveFrom");
    }

    private static AreaKey KeyOf(string file)
    {
        const string Extension = ".json";
        var name = file.EndsWith(Extension, StringComparison.Ordinal) ? file[..^Extension.Length] : "";
        return AreaKey.TryParse(name, out var key) ? key
            : throw new SettingsException(file, "the file's name", "must be the area's key (3 to 40 characters: a to z, 0 to 9, inner hyphens) and .json");
    }

    private static List<Locality> Localities(SettingsObject settings)
    {
        var localities = new List<Locality>();
        foreach (var item in settings.Objects("localities"))
        {
            var locality = new Locality(item.Code("code"), item.Text("name"));
            item.Complete();
            if (localities.Any(known => known.Code == locality.Code))
                throw item.Refuse("code", $"repeats the locality '{locality.Code}'");
            if (localities.Any(known => string.Equals(known.Name, locality.Name, StringComparison.OrdinalIgnoreCase)))
                throw item.Refuse("name", $"repeats the locality '{locality.Name}'");
            localities.Add(locality);
        }

        return localities.Count > 0 ? localities : throw settings.Refuse("localities", "must name at least one locality");
    }

    private static IReadOnlyList<string> Languages(SettingsObject settings)
    {
        var languages = settings.TextsLike("languages", SettingsPatterns.IsLanguageTag, "a language tag such as en or pa-Arab");
        return languages.Count > 0 ? languages : throw settings.Refuse("languages", "must name at least one language");
    }

    /// <summary>An area may hide more than the rule asks for, never less.</summary>
    private static Thresholds Thresholds(SettingsObject? settings)
    {
        var least = new Thresholds();
        if (settings is null)
            return least;
        var restricted = settings.IntegerOr("restricted", least.Restricted, least.Restricted, 100);
        var anyone = settings.IntegerOr("public", least.Public, least.Public, 100);
        settings.Complete();
        return anyone >= restricted
            ? new(restricted, anyone)
            : throw settings.Refuse("public", $"must not be under the restricted threshold, {restricted}");
    }

    private static Retention Retention(SettingsObject? settings)
    {
        var usual = new Retention();
        if (settings is null)
            return usual;
        var retention = new Retention(
            settings.IntegerOr("sealedDays", usual.SealedDays, 1, 90),
            settings.IntegerOr("commentDays", usual.CommentDays, 90, 3_653));
        settings.Complete();
        return retention;
    }
}
