using AngleSharp.Html.Dom;
using FsCheck;
using FsCheck.Fluent;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Intake.Web.Form;
using SendVoice.Functions.Intake.Web.Form.Pages;
using SendVoice.Functions.Tests.Publishing.Site;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

/// <summary>Every page encodes once: what a person typed is what they read, whatever it is.</summary>
public sealed class PageEncodingTests
{
    private static readonly string[] Awkward =
        ["<script>alert(1)</script>", "&amp;", "&lt;", "\"'`", "</textarea>", "\n", "\n\n", "\t", "<!--", "]]>", "\u2028", "👩‍👧", "\u202E", "{council}", "@name", " "];

    private static readonly Arbitrary<string> Typed =
        Gen.OneOf(Gen.Elements(Awkward), ArbMap.Default.GeneratorFor<string>()).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void The_text_box_holds_exactly_what_was_typed() => Holds(async words =>
    {
        var page = await PageAsync<WordsPage>(FormStep.Words, words);
        return ((IHtmlTextAreaElement)page.GetElementById("words")!).Value;
    });

    [Fact]
    public void Check_answers_shows_exactly_what_was_typed() => Holds(async words =>
        (await PageAsync<CheckPage>(FormStep.Check, words)).QuerySelector(".sv-words")!.TextContent);

    [Fact]
    public void The_page_to_start_again_shows_exactly_what_was_typed() => Holds(async words =>
        (await RenderedPage.OfAsync<ExpiredPage>(("Area", TestArea.Open), ("State", "x"), ("Kept", words))).QuerySelector(".sv-words")!.TextContent);

    [Fact]
    public void A_councils_name_is_text_wherever_it_stands() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(Typed, typed =>
    {
        var council = new RawText($"A{typed}Z").Reveal();
        var page = RenderedPage.OfAsync<StartPage>(("Area", TestArea.Open with { Council = council })).GetAwaiter().GetResult();
        return page.QuerySelector(".sv-header__council")!.TextContent == council && page.QuerySelector("h1 + p")!.TextContent.Contains(council, StringComparison.Ordinal);
    }));

    private static void Holds(Func<RawText, Task<string>> shown) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Typed, typed =>
    {
        var words = new RawText($"{typed}.");
        return shown(words).GetAwaiter().GetResult() == words.Reveal();
    }));

    private static Task<IHtmlDocument> PageAsync<TPage>(FormStep step, RawText words) where TPage : StepComponent =>
        RenderedPage.OfAsync<TPage>(("Area", TestArea.Open), ("View", new StepView
        {
            Step = step,
            Answers = new FormAnswers { Respondent = RespondentType.Parent, Words = words, Answered = [FormStep.Who, FormStep.Words, FormStep.Locality] },
            State = "sealed",
            Question = new Question { Code = "anything", Text = new Wording([new("en", "What?")]) },
        }));
}
