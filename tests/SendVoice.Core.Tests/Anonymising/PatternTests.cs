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
    [InlineData("from abroad (555) 123-4567", "from abroad [phone]")]
    [InlineData("001-202-555-0143x123", "[phone]")]
    public void A_telephone_number_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("email kim.example@example.com today", "email [email] today")]
    [InlineData("kim dot example at example dot com", "[email]")]
    [InlineData("kim(at)example(dot)org", "[email]")]
    [InlineData("kim @ example . com", "[email]")]
    [InlineData("KIM@EXAMPLE.ORG", "[email]")]
    [InlineData("sam.j@gmailcom", "[email]")]
    public void An_email_address_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("we are at LN1 2ZZ", "we are at [place]")]
    [InlineData("bd213zz", "[place]")]
    [InlineData("Nn5-2ZZ", "[place]")]
    [InlineData("nothing in bd21 for us", "nothing in [place] for us")]
    [InlineData("NN5 to nn3 and back", "[place] to [place] and back")]
    [InlineData("from N12 every day", "from [place] every day")]
    [InlineData("we live at SR5 3, off", "we live at [place], off")]
    [InlineData("moved to bb10 4 something", "moved to [place]")]
    [InlineData("DM4 2ZZ", "[place]")]
    public void A_postcode_or_its_first_half_is_masked(string words, string expected) => Becomes(words, expected);

    [Theory]
    [InlineData("I live at 14 Larch Road", "I live at [place]")]
    [InlineData("27 lapwing terrace", "[place]")]
    [InlineData("a room off Kettering Road", "a room off [place]")]
    [InlineData("on the Holme Wood estate", "on [place]")]
    [InlineData("the lady at number 41 knows", "the lady at [place] knows")]
    [InlineData("I live at 88 Sunnidale. Somebody", "I live at [place]. Somebody")]
    [InlineData("Flat 3, Weavers Court, Silver Street, by", "[place], by")]
    [InlineData("come to 12 thrybergh hall vw", "come to [place]")]
    [InlineData("Gibbet Terrace 3", "[place]")]
    [InlineData("Lindenallee 8", "[place]")]
    [InlineData("now in TX 78701", "now in [place]")]
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
    [InlineData("see https://www.gov.uk/children-with-special-educational-needs or nhs.uk")]
    [InlineData("£1,950 on a card, 2,000,000 people, a ratio of 1:1")]
    [InlineData("I got the number 8 bus on the main road")]
    [InlineData("the bell rings and we Close 4pm, outside the WRONG gate")]
    [InlineData("a letter from great ormond street and the High Court")]
    [InlineData("see p.4, p.7, section 3.4.15, E10 petrol and the S22 phone")]
    [InlineData("pre-2020 and COVID-19, 2023/24, post-16")]
    public void A_number_that_identifies_nobody_stays(string words) => Becomes(words, words);

    private static void Becomes(string words, string expected) =>
        Assert.Equal(expected, Anonymiser.Default.Anonymise(new RawText(words)).Text.Value);
}
