using SendVoice.Core.Areas;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

internal static class TestArea
{
    public static Area Open { get; } = new()
    {
        Key = AreaKey.Parse("testshire"),
        Name = "Testshire",
        Council = "Testshire Council",
        Localities = [new("north", "North Dale"), new("south", "South Dale")],
        KeepNames = [],
        Languages = ["en"],
        Boards = [],
        Safeguarding = new() { Contacts = ["duty@example.org"] },
        DpiaReference = "TS-1",
    };

    public static Area WithoutLocalities { get; } = Open with { Localities = [] };
}
