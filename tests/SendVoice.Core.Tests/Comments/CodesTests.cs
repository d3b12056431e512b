using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Comments;

public sealed class CodesTests
{
    [Fact]
    public void Every_value_reads_back_from_its_code()
    {
        Assert.All(Enum.GetValues<Channel>(), value => Assert.Equal(value, Codes.ParseChannel(value.Code())));
        Assert.All(Enum.GetValues<RespondentType>(), value => Assert.Equal(value, Codes.ParseRespondent(value.Code())));
        Assert.All(Enum.GetValues<AgeBand>(), value => Assert.Equal(value, Codes.ParseAgeBand(value.Code())));
        Assert.All(Enum.GetValues<SecondOpinion>(), value => Assert.Equal(value, Codes.ParseSecondOpinion(value.Code())));
    }

    [Fact]
    public void A_code_that_is_not_known_stops_the_reading_and_is_not_repeated()
    {
        Func<object>[] readings =
        [
            () => Codes.ParseChannel("Maisie"), () => Codes.ParseRespondent("Maisie"), () => Codes.ParseAgeBand("Maisie"), () => Codes.ParseSecondOpinion("Maisie"),
        ];

        Assert.All(readings, read => Assert.DoesNotContain("Maisie", Assert.Throws<FormatException>(read).Message, StringComparison.Ordinal));
    }
}
