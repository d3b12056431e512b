using System.Net;
using SendVoice.Functions.Tests.App;
using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

[Collection(AppCollection.Name)]
public sealed class FormJourneyTests(AppFixture fixture)
{
    private readonly FormVisitor _visitor = new(fixture.App.Client);

    [Fact]
    public async Task The_start_says_who_reads_it_that_it_is_no_emergency_line_and_where_advice_is()
    {
        var start = await _visitor.GetAsync(FormVisitor.Start);

        Assert.Equal(HttpStatusCode.OK, start.Status);
        Assert.Contains("A small team at Exampleshire County Council", start.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This is not an emergency line. If somebody is in danger, call 999.", start.Document.Body.TextContent, StringComparison.Ordinal);
        Assert.NotNull(start.Document.QuerySelector("a[href='https://exampleshire.example.org/local-offer']"));
        Assert.NotNull(start.Document.QuerySelector("a[href='https://exampleshire.example.org/privacy/send-voice']"));
    }

    [Fact]
    public async Task A_parent_goes_from_page_to_page_and_ends_with_a_code()
    {
        var who = await _visitor.BeginAsync();
        var words = await _visitor.AnswerAsync(who, "respondent", "parent");
        var locality = await _visitor.AnswerAsync(words, "words", "The taxi is late every day.");
        var check = await _visitor.AnswerAsync(locality, "locality", "none");
        var accepted = await _visitor.SendAsync(check);
        var confirmation = await _visitor.FollowAsync(accepted);

        Assert.Equal(
            ["Who are you?", "What do you want to tell us?", "Which part of Exampleshire is this about? (optional)", "Check your answers before you send them"],
            new[] { who, words, locality, check }.Select(page => page.Heading));
        Assert.All([who, words, locality, check], page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.Equal(HttpStatusCode.SeeOther, accepted.Status);
        Assert.Equal("/exampleshire/sent", accepted.Response.Headers.Location!.OriginalString);
        Assert.Matches("^[0-9A-Z]{5}-[0-9A-Z]{5}$", FormVisitor.Code(confirmation));
    }

    [Fact]
    public async Task A_young_person_is_asked_in_their_own_words_and_by_whom_they_are_helped()
    {
        var who = await _visitor.BeginAsync();
        var age = await _visitor.AnswerAsync(who, "respondent", "young-person");
        var help = await _visitor.AnswerAsync(age, "age", "under-13");
        var words = await _visitor.AnswerAsync(help, "help", "yes");
        var locality = await _visitor.AnswerAsync(words, "words", "I like my teacher.");
        var check = await _visitor.AnswerAsync(locality, "locality", "none");

        Assert.Equal(["How old are you? (optional)", "Is somebody helping you with this? (optional)"], [age.Heading, help.Heading]);
        Assert.Contains("You do not need to write anybody’s name", words.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Where do you live? (optional)", locality.Heading);
        Assert.Equal("Check what you wrote, then send it", check.Heading);
        Assert.Equal(HttpStatusCode.SeeOther, (await _visitor.SendAsync(check)).Status);
    }

    [Theory]
    [InlineData("respondent", "#respondent", "Select who you are")]
    public async Task An_answer_left_out_is_asked_for_again_with_a_link_to_the_field(string field, string href, string message)
    {
        var page = await _visitor.AnswerAsync(await _visitor.BeginAsync(), field, "");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal((href, message), Assert.Single(page.Errors));
        Assert.NotNull(page.Document.QuerySelector(href));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_too_long_are_kept_and_said_to_be_too_long()
    {
        var words = await _visitor.AnswerAsync(await _visitor.BeginAsync(), "respondent", "parent");
        var typed = new string('a', 5001);

        var again = await _visitor.AnswerAsync(words, "words", typed);

        Assert.Equal(("#words", "What you tell us must be 5,000 characters or fewer. Now it has 5,001"), Assert.Single(again.Errors));
        Assert.Equal(typed, again.Document.QuerySelector("#words")!.TextContent);
    }

    [Fact]
    public async Task Blank_words_are_asked_for_again()
    {
        var words = await _visitor.AnswerAsync(await _visitor.BeginAsync(), "respondent", "young-person");
        var tell = await _visitor.AnswerAsync(await _visitor.AnswerAsync(words, "age", "none"), "help", "none");

        Assert.Equal(("#words", "Write what you want to tell us"), Assert.Single((await _visitor.AnswerAsync(tell, "words", " \r\n")).Errors));
    }

    [Fact]
    public async Task Going_back_keeps_what_is_typed()
    {
        var words = await _visitor.AnswerAsync(await _visitor.BeginAsync(), "respondent", "parent");

        var who = await _visitor.ShowAsync(words, "who", "words", "Half a thought");
        var again = await _visitor.AnswerAsync(who, "respondent", "practitioner");

        Assert.NotNull(who.Document.QuerySelector("input[value=parent][checked]"));
        Assert.Equal("Half a thought", again.Document.QuerySelector("#words")!.TextContent);
    }

    [Fact]
    public async Task An_answer_changed_at_the_end_leads_straight_back_to_the_end()
    {
        var words = await _visitor.ShowAsync(await _visitor.CheckAsync("First version"), "words");

        var check = await _visitor.AnswerAsync(words, "words", "Second version");

        Assert.Equal("First version", words.Document.QuerySelector("#words")!.TextContent);
        Assert.Equal("Check your answers before you send them", check.Heading);
        Assert.Equal("Second version", check.Document.QuerySelector(".sv-words")!.TextContent);
    }

    [Fact]
    public async Task Nobody_sends_before_they_have_answered()
    {
        var words = await _visitor.AnswerAsync(await _visitor.BeginAsync(), "respondent", "parent");

        var answer = await _visitor.PostAsync("/exampleshire/tell-us/send", ("state", words.State));

        Assert.Equal("What do you want to tell us?", answer.Heading);
    }
}
