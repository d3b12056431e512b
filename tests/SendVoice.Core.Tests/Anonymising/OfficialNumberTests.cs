using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

/// <summary>Numbers of people, cases, accounts, machines and cars.</summary>
public sealed class OfficialNumberTests
{
    [Theory]
    [InlineData("NHS no 943 476 5919", "NHS no [id]")]
    [InlineData("nhs number is 9434765919", "nhs number is [id]")]
    [InlineData("nhs number is 9434765910", "nhs number is [id]")]
    [InlineData("his UPN is L925476463200", "his UPN is [id]")]
    [InlineData("(UPN L925476463200, Year 7, drama hall)", "(UPN [id], Year 7, drama hall)")]
    [InlineData("ULN 6170 448 2093", "ULN [id]")]
    [InlineData("NI number QQ 12 34 56 C", "NI number [id]")]
    [InlineData("qq123456c", "[id]")]
    public void A_number_given_to_a_person_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("ref EHC/2024/0193 again", "ref [id] again")]
    [InlineData("complaint CMP-7719-22 is open", "complaint [id] is open")]
    [InlineData("tribunal no. EH925/24/00461", "tribunal no. [id]")]
    [InlineData("bus pass number is BP 604417 thanks", "bus pass number is [id] thanks")]
    [InlineData("hospital no. 0448213", "hospital no. [id]")]
    [InlineData("passport A04417726", "passport [id]")]
    [InlineData("Ref KEN 40071 EY. No date", "Ref [id]. No date")]
    [InlineData("Ref: EHC / 2025 / 0662.", "Ref: [id].")]
    [InlineData("look into EHCNA 2210/SR please", "look into [id] please")]
    [InlineData("account ref DP 77 1049 K.", "account ref [id].")]
    [InlineData("tracking H00QK7781245", "tracking [id]")]
    [InlineData("booking code X4RT9Q", "booking code [id]")]
    [InlineData("an application (no. 31877/14) was made", "an application (no. [id]) was made")]
    public void A_reference_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("card 4111 1111 1111 1111", "card [id]")]
    [InlineData("the card ending 4471 was used", "the card ending [id] was used")]
    [InlineData("sort code 04-00-72", "sort code [id]")]
    [InlineData("GB82 WEST 1234 5698 7654 32", "[id]")]
    [InlineData("from 192.168.0.12 and 00:1B:44:11:3A:B7", "from [id] and [id]")]
    public void An_account_or_a_machine_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("the taxi YK70 HHN was late", "the taxi [id] was late")]
    [InlineData("reg is lb70wnd", "reg is [id]")]
    [InlineData("reg A123 BCD", "reg [id]")]
    [InlineData("reg ended LPX", "reg ended [id]")]
    public void A_registration_mark_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("a cliff edge at 18. yes its a cliche")]
    [InlineData("he is 19 nxt month and I sent it on 14 Jan by post to")]
    [InlineData("the 1000s of us, 2002ish, 2hrs30mins, KS3 and Y10")]
    [InlineData("policy 2024, 1500 signatures and 45 of 2000")]
    [InlineData("we waited 2014-2020, then 5000-10000 people wrote")]
    [InlineData("trains at 9:00, 10:15 and 12:30:45")]
    public void A_count_or_a_year_stays(string words)
    {
        var result = Anonymiser.Default.Anonymise(new RawText(words));
        Assert.DoesNotContain(result.Spans, static span => span.Type is SpanType.Id or SpanType.Vehicle or SpanType.Nhs or SpanType.Phone or SpanType.Email);
    }

    private static void Becomes(string words, string expected) =>
        Assert.Equal(expected, Anonymiser.Default.Anonymise(new RawText(words)).Text.Value);
}
