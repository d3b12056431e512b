using SendVoice.Core.Areas;

namespace SendVoice.Core.Tests.Areas;

public sealed class AreaRegistryTests
{
    private static readonly string Good = SettingsFiles.Text("areas", "exampleshire.json");

    private static Area Area(string key, string numbers) =>
        AreaReader.Read($"{key}.json", Good.With("smsNumbers", numbers));

    [Fact]
    public void An_area_is_found_by_its_key_and_by_its_number()
    {
        var registry = new AreaRegistry([Area("west", """["+447700900124"]"""), Area("east", """["+447700900125", "+447700900126"]""")]);

        Assert.Equal(["east", "west"], registry.All.Select(area => area.Key.Value));
        Assert.Equal("west", registry.Find(AreaKey.Parse("west"))?.Key.Value);
        Assert.Null(registry.Find(AreaKey.Parse("north")));
        Assert.Equal("east", registry.BySmsNumber("+447700900126")?.Key.Value);
        Assert.Null(registry.BySmsNumber("+447700900199"));
    }

    [Fact]
    public void Two_areas_cannot_share_a_number() =>
        SettingsFiles.AssertRefused("west.json", "smsNumbers[1]", "is also a number of east.json", () =>
            _ = new AreaRegistry([Area("east", """["+447700900124"]"""), Area("west", """["+447700900125", "+447700900124"]""")]));

    [Fact]
    public void Two_areas_cannot_share_a_key() =>
        SettingsFiles.AssertRefused("east.json", "the file's name", "is that of another area's file", () =>
            _ = new AreaRegistry([Area("east", "[]"), Area("east", "[]")]));
}
