using System.Security.Cryptography;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Comments.Sealing;
using SendVoice.Functions.Intake.Web.Form;

namespace SendVoice.Functions.Tests.Intake.Web.Form;

public sealed class JourneySealTests
{
    private static readonly DateTimeOffset JustBeforeMidnight = new(2026, 11, 21, 23, 59, 0, TimeSpan.Zero);

    private readonly FixedClock _clock = new(JustBeforeMidnight);
    private readonly JourneySeal _seal;

    public JourneySealTests() => _seal = new JourneySeal(new Sealer(new SealingKey("k1", RandomNumberGenerator.GetBytes(32)), []), _clock);

    [Fact]
    public void Every_answer_comes_back_as_it_was()
    {
        var journey = _seal.Begin() with
        {
            Answers = new FormAnswers
            {
                Respondent = RespondentType.YoungPerson,
                AgeBand = AgeBand.From13To15,
                Helped = false,
                Words = new RawText("Line\n\"two\" – Привет 👩‍👧"),
                Locality = "north",
                Answered = [FormStep.Who, FormStep.Age, FormStep.Help, FormStep.Words, FormStep.Locality],
            },
        };

        var opened = _seal.Open(_seal.Seal(journey, TestArea.Open), TestArea.Open)!;

        Assert.Equal(journey.Token, opened.Token);
        Assert.Equal(journey.StartedAt, opened.StartedAt);
        Assert.Equal(journey.Answers.Words.Reveal(), opened.Answers.Words!.Reveal());
        Assert.Equal(journey.Answers.Answered, opened.Answers.Answered);
        Assert.Equal(
            (RespondentType.YoungPerson, AgeBand.From13To15, false, "north"),
            (opened.Answers.Respondent, opened.Answers.AgeBand, opened.Answers.Helped, opened.Answers.Locality));
    }

    [Fact]
    public void Every_journey_has_a_token_of_its_own_of_32_random_bytes()
    {
        var tokens = Enumerable.Range(0, 50).Select(_ => _seal.Begin().Token).ToHashSet();

        Assert.Equal(50, tokens.Count);
        Assert.All(tokens, token => Assert.Matches("^[0-9a-f]{64}$", token));
    }

    [Fact]
    public void A_journey_goes_on_past_midnight()
    {
        var state = _seal.Seal(_seal.Begin(), TestArea.Open);
        _clock.Now = JustBeforeMidnight.AddHours(23);

        Assert.False(_seal.IsOver(_seal.Open(state, TestArea.Open)!));
    }

    [Fact]
    public void A_journey_is_over_after_24_hours_but_still_gives_its_words_back()
    {
        var journey = _seal.Begin() with { Answers = new FormAnswers { Words = new RawText("kept") } };
        var state = _seal.Seal(journey, TestArea.Open);
        _clock.Now = JustBeforeMidnight.AddHours(24).AddSeconds(1);

        var opened = _seal.Open(state, TestArea.Open)!;

        Assert.True(_seal.IsOver(opened));
        Assert.Equal("kept", opened.Answers.Words!.Reveal());
    }

    [Fact]
    public void Nothing_opens_two_days_later()
    {
        var state = _seal.Seal(_seal.Begin(), TestArea.Open);
        _clock.Now = JustBeforeMidnight.AddHours(48).AddMinutes(2);

        Assert.Null(_seal.Open(state, TestArea.Open));
    }

    [Fact]
    public void What_was_sealed_for_another_area_does_not_open() =>
        Assert.Null(_seal.Open(_seal.Seal(_seal.Begin(), TestArea.Open with { Key = AreaKey.Parse("othershire") }), TestArea.Open));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v1.k1.AAAA")]
    [InlineData("v1.k9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("not a seal")]
    public void What_we_did_not_seal_does_not_open(string? state) => Assert.Null(_seal.Open(state, TestArea.Open));

    [Fact]
    public void A_changed_state_does_not_open()
    {
        var state = _seal.Seal(_seal.Begin(), TestArea.Open);
        var changed = state[..^3] + (state[^3] == 'A' ? 'B' : 'A') + state[^2..];

        Assert.Null(_seal.Open(changed, TestArea.Open));
    }
}
