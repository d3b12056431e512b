using SendVoice.Core.Areas;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>Areas as far as the anonymiser looks at them.</summary>
internal static class AnonymiserAreas
{
    public static Area Named(string name, string[] keep, string[] settings) => new()
    {
        Key = AreaKey.Parse(name.ToLowerInvariant().Replace(' ', '-')),
        Name = name,
        Council = $"{name} Council",
        Localities = [],
        KeepNames = keep,
        KnownSettings = settings,
        Languages = ["en"],
        Boards = [],
        Safeguarding = new SafeguardingDesk { Contacts = [] },
    };
}
