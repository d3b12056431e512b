namespace SendVoice.Core.Areas;

/// <summary>Reads the <c>safeguarding</c> part of an area's settings.</summary>
internal static class SafeguardingDeskReader
{
    public static SafeguardingDesk Read(SettingsObject settings)
    {
        var usual = new SafeguardingDesk();
        var desk = new SafeguardingDesk
        {
            Contacts = settings.TextsLike("contacts", SettingsPatterns.IsMailbox, "an e-mail address"),
            Phone = settings.TextOrNull("phone"),
            Opens = settings.TimeOr("opens", usual.Opens),
            Closes = settings.TimeOr("closes", usual.Closes),
            TargetMinutes = settings.IntegerOr("targetMinutes", usual.TargetMinutes, 5, 480),
        };
        settings.Complete();
        return desk.Opens < desk.Closes ? desk : throw settings.Refuse("closes", "must be later than opens");
    }
}
