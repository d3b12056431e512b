using SendVoice.Core.Areas;
using SendVoice.Core.Surveys;

namespace SendVoice.Core.Tests.Surveys;

public sealed class WordsTests
{
    private const string English = """{ "greeting": "Hello", "reads": "{council} reads it within {days} days" }""";

    [Fact]
    public void A_sentence_without_places_is_said_as_it_stands() => Assert.Equal("Hello", Read(English).Get("en", "greeting"));

    [Fact]
    public void Every_place_is_filled_and_what_fills_it_is_taken_literally() => Assert.Equal(
        "{days} reads it within 3 days", Read(English).Get("en", "reads", ("council", "{days}"), ("days", "3")));

    [Fact]
    public void Places_may_stand_in_another_order_in_another_language()
    {
        var words = Read(English, ("cy.json", """{ "greeting": "Helo", "reads": "O fewn {days} diwrnod, {council}" }"""));

        Assert.Equal("O fewn 3 diwrnod, Cyngor", words.Get("cy", "reads", ("council", "Cyngor"), ("days", "3")));
    }

    [Fact]
    public void A_place_left_empty_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => Read(English).Get("en", "reads", ("council", "Exampleshire")));

    [Fact]
    public void A_value_that_has_no_place_is_a_fault() =>
        Assert.Throws<ArgumentException>(() => Read(English).Get("en", "greeting", ("council", "Exampleshire")));

    [Theory]
    [InlineData("en", "farewell")]
    [InlineData("fr", "greeting")]
    public void An_unknown_language_or_key_is_a_fault(string language, string key) =>
        Assert.Throws<KeyNotFoundException>(() => Read(English).Get(language, key));

    [Fact]
    public void The_first_language_that_has_words_is_chosen_and_English_when_none_has()
    {
        var words = Read(English, ("cy.json", """{ "greeting": "Helo", "reads": "{council} {days}" }"""));

        Assert.Equal("cy", words.Best(["ur", "cy", "en"]));
        Assert.Equal("en", words.Best(["ur"]));
    }

    [Theory]
    [InlineData("""{ "greeting": "Helo" }""", "cy.json: reads is missing.")]
    [InlineData("""{ "greeting": "Helo", "reads": "{council}" }""", "cy.json: reads must have the places {council, days} that English has.")]
    [InlineData("""{ "greeting": "Helo", "reads": "{council} {days}", "more": "x" }""", "cy.json: more is not a sentence that English has.")]
    [InlineData("""{ "greeting": " ", "reads": "{council} {days}" }""", "cy.json: greeting must say something.")]
    [InlineData("""{ "greeting": 3, "reads": "{council} {days}" }""", "cy.json: greeting must be a sentence.")]
    [InlineData("""{ "greeting": "Hel{o", "reads": "{council} {days}" }""", "cy.json: greeting has a brace that opens or closes no {name}.")]
    [InlineData("""{ "greeting": "Hel}o", "reads": "{council} {days}" }""", "cy.json: greeting has a brace that opens or closes no {name}.")]
    public void A_language_that_does_not_say_what_English_says_stops_the_start(string welsh, string message) =>
        Assert.Equal(message, Assert.Throws<SettingsException>(() => Read(English, ("cy.json", welsh))).Message);

    [Fact]
    public void English_must_be_there() => Assert.Equal(
        "en.json: the file is missing.",
        Assert.Throws<SettingsException>(() => WordsReader.Read([("cy.json", """{ "greeting": "Helo" }""")])).Message);

    private static Words Read(string english, params (string Name, string Json)[] others) => WordsReader.Read([("en.json", english), .. others]);
}
