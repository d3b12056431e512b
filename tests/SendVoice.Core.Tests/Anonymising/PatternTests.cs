using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

public sealed class PatternTests
{
    [Theory]
    [InlineData("ring 07700 900123 please", "ring [phone] please")]
    [InlineData("ring 07700-900-482.", "ring [phone].")]
    [InlineData("it is 07700900866 now", "it is [phone] now")]
    [InlineData("or (0113) 496 0288", "or [phone]")]
    [InlineData("the line (01632 960219) rings", "the line ([phone]) rings")]
    [InlineData("mob +44 7700 900 654", "mob [phone]")]
    [InlineData("mob +44 (0)7700 900654", "mob [phone]")]
    [InlineData("mob 0044 7700 900654", "mob [phone]")]
    [InlineData("from abroad +48 22 123 45 67", "from abroad [phone]")]
    [InlineData("0 7 7 0 0 9 0 0 1 2 3 is mine", "[phone] is mine")]
    [InlineData("０７７００ ９００１２３", "[phone]")]
    [InlineData("o77oo 9oo123", "[phone]")]
    [InlineData("020 7946 0652", "[phone]")]
    [InlineData("oh seven seven double zero nine zero zero one two three", "[phone]")]
    [InlineData("ring me on 960219", "ring me on [phone]")]
    public void A_telephone_number_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("email kim.example@example.com today", "email [email] today")]
    [InlineData("kim dot example at example dot com", "[email]")]
    [InlineData("kim(at)example(dot)org", "[email]")]
    [InlineData("kim @ example . com", "[email]")]
    [InlineData("KIM@EXAMPLE.ORG", "[email]")]
    public void An_email_address_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("we are at LN1 2ZZ", "we are at [place]")]
    [InlineData("bd213zz", "[place]")]
    [InlineData("Nn5-2ZZ", "[place]")]
    [InlineData("nothing in bd21 for us", "nothing in [place] for us")]
    [InlineData("NN5 to nn3 and back", "[place] to [place] and back")]
    [InlineData("from N12 daily", "from [place] daily")]
    public void A_postcode_or_its_first_half_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("NHS no 943 476 5919", "NHS no [id]")]
    [InlineData("nhs number is 9434765919", "nhs number is [id]")]
    [InlineData("nhs number is 9434765910", "nhs number is [id]")]
    [InlineData("his UPN is L925476463200", "his UPN is [id]")]
    [InlineData("ULN 6170 448 2093", "ULN [id]")]
    [InlineData("NI number QQ 12 34 56 C", "NI number [id]")]
    [InlineData("qq123456c", "[id]")]
    [InlineData("ref EHC/2024/0193 again", "ref [id] again")]
    [InlineData("complaint CMP-7719-22 is open", "complaint [id] is open")]
    [InlineData("tribunal no. EH925/24/00461", "tribunal no. [id]")]
    [InlineData("bus pass number is BP 604417 thanks", "bus pass number is [id] thanks")]
    [InlineData("hospital no. 0448213", "hospital no. [id]")]
    [InlineData("passport A04417726", "passport [id]")]
    [InlineData("the taxi YK70 HHN was late", "the taxi [id] was late")]
    [InlineData("reg is lb70wnd", "reg is [id]")]
    [InlineData("reg A123 BCD", "reg [id]")]
    public void An_official_number_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("dob 3/4/15", "dob [date]")]
    [InlineData("born 14/09/2016", "born [date]")]
    [InlineData("d.o.b. 21.07.12", "d.o.b. [date]")]
    [InlineData("he was excluded on 14th March", "he was excluded on [date]")]
    [InlineData("the letter of 2 October 2024 said", "the letter of [date] said")]
    [InlineData("the twenty-first of February", "[date]")]
    [InlineData("excluded 12/11 for a week", "excluded [date] for a week")]
    public void An_exact_day_of_one_persons_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("I live at 14 Larch Road", "I live at [place]")]
    [InlineData("27 lapwing terrace", "[place]")]
    [InlineData("a room off Kettering Road", "a room off [place]")]
    [InlineData("on the Holme Wood estate", "on [place]")]
    [InlineData("the lady at number 41 knows", "the lady at [place] knows")]
    public void A_street_or_an_estate_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("follow @nn_mums on insta", "follow [online] on insta")]
    [InlineData("the link is facebook.com/some.story", "the link is [online]")]
    [InlineData("www.person.example/roma", "[online]")]
    public void A_handle_or_a_personal_link_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("20 weeks, £40, 3 years, 15 hours, Year 7, KS2, section 19, Band 3")]
    [InlineData("the A4 form, the M1, vitamin B12, CO2 and a B road")]
    [InlineData("he got 9/10 and is there 24/7")]
    [InlineData("since March 2024, every Tuesday and all summer term")]
    [InlineData("reply by 31 March")]
    [InlineData("the event on 26 June clashes with sports day")]
    [InlineData("see https://www.gov.uk/children-with-special-educational-needs or nhs.uk")]
    [InlineData("may 3 of us come? we waited in 20 min")]
    [InlineData("£1,950 on a card, 2,000,000 people, a ratio of 1:1")]
    [InlineData("I got the number 8 bus on the main road")]
    [InlineData("pre-2020 and COVID-19, 2023/24, post-16")]
    public void A_number_that_identifies_nobody_stays(string words) => Becomes(words, words);

    private static void Becomes(string words, string expected) =>
        Assert.Equal(expected, Anonymiser.Default.Anonymise(new RawText(words)).Text.Value);
}
