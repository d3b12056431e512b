using System.Text.Json;
using SendVoice.Core.Anonymising;

namespace SendVoice.Cli.Tests.Explaining;

public sealed class ExplainTests
{
    [Fact]
    public async Task Each_word_and_then_what_came_of_it_is_told_in_a_hundred_columns()
    {
        var lines = (await Running.SendVoice.RunAsync("explain", "Only two families with autism came. Ring 07700 900123 about CAMHS.")).Succeeded().OutputLines;

        Assert.Matches(@"^CAMHS +\.\d{3} +\.\d{3} +\.\d{3}   stays: chance \.0\d\d is under \.03; on the keep list,$", Line(lines, "CAMHS"));
        Assert.Matches(@"^07700 .* masked as PHONE \.98: phone$", Line(lines, "07700 "));
        Assert.Contains(lines, line => line.Trim() == "phone PHONE .98 '07700 900123'");
        Assert.Matches(@"^07700 900123 +PHONE +\.98$", lines[Array.FindIndex(lines, line => line.StartsWith("masked ", StringComparison.Ordinal)) + 1]);
        Assert.Equal("held    small-group: it speaks of fewer than five people", Line(lines, "held"));
        Assert.Equal("becomes Only two families with autism came. Ring [phone] about CAMHS.", lines[^1]);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 100));
    }

    [Theory]
    [InlineData("ring 07700 900123\n")]
    [InlineData("\uFEFFring 07700 900123\r\n")]
    [InlineData("ring 07700 900123")]
    public async Task A_dash_reads_standard_input(string input)
    {
        var json = JsonDocument.Parse((await Running.SendVoice.FeedAsync(input, null, "explain", "--json", "-")).Succeeded().Output).RootElement;

        Assert.Equal("ring [phone]", json.GetProperty("text").GetString());
        Assert.Equal(["ring", "07700", "900123"], json.GetProperty("words").EnumerateArray().Select(word => word.GetProperty("word").GetString()));
        Assert.Equal([false, true, true], json.GetProperty("words").EnumerateArray().Select(word => word.GetProperty("masked").GetBoolean()));
        var span = Assert.Single(json.GetProperty("spans").EnumerateArray());
        Assert.Equal((5, 17, "PHONE"), (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("@ada_mum on there", "[online] on there")]
    [InlineData("-ring 07700 900123", "-ring [phone]")]
    [InlineData("[debug] ring 07700 900123", "[debug] ring [phone]")]
    public async Task A_comment_that_looks_like_an_option_is_a_comment(string comment, string becomes)
    {
        var lines = (await Running.SendVoice.RunAsync("explain", "--", comment)).Succeeded().OutputLines;

        Assert.Equal($"becomes {becomes}", lines[^1]);
    }

    [Fact]
    public async Task An_areas_own_names_are_kept_by_name()
    {
        var json = JsonDocument.Parse((await Running.SendVoice.RunAsync("explain", "--json", "--area", "West Northamptonshire", "we live in West Northamptonshire")).Succeeded().Output).RootElement;

        var last = json.GetProperty("words").EnumerateArray().Last();
        Assert.Equal("West Northamptonshire", last.GetProperty("kept").GetString());
        Assert.InRange(last.GetProperty("chances").GetProperty("any").GetDouble(), 0, 1);
        Assert.Contains("--area names an area", (await Running.SendVoice.RunAsync("explain", "--area", "atlantis", "x")).Complaint(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_words_and_control_characters_keep_the_table_in_shape()
    {
        var lines = (await Running.SendVoice.RunAsync("explain", $"{new string('a', 500)}\u001b[31m \u202e {new string('b', 300)}@example.org")).Succeeded().OutputLines;

        Assert.All(lines, line => Assert.InRange(line.Length, 1, 100));
        Assert.DoesNotContain(lines, line => line.Contains('\u001b', StringComparison.Ordinal) || line.Contains('\u202e', StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_words_are_explained_as_none()
    {
        var lines = (await Running.SendVoice.RunAsync("explain", "")).Succeeded().OutputLines;

        Assert.Equal(["word", "masked", "held", "becomes"], lines.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Bytes_that_are_not_utf_8_are_refused()
    {
        using var process = Running.SendVoice.Start(null, "explain", "-");
        await process.StandardInput.BaseStream.WriteAsync(new byte[] { 0x72, 0xE9, 0x6E, 0x65 });
        process.StandardInput.Close();

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((1, "sendvoice: standard input is not UTF-8."), (process.ExitCode, error.TrimEnd()));
    }

    [Fact]
    public async Task A_comment_must_be_given() =>
        Assert.Contains("explain", (await Running.SendVoice.RunAsync("explain")).Complaint(2), StringComparison.Ordinal);

    [Fact]
    public void Every_hold_reason_has_words()
    {
        var codes = typeof(HoldReason).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.NotEmpty(Cli.Explaining.HoldWords.Of(code)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cli.Explaining.HoldWords.Of("nonesuch"));
    }

    private static string Line(string[] lines, string start) => lines.First(line => line.StartsWith(start, StringComparison.Ordinal));
}
