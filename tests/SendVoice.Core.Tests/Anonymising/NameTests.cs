using SendVoice.Core.Anonymising;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Tests.Anonymising;

public sealed class NameTests
{
    [Theory]
    [InlineData("my son Amir is six", "my son [name] is six")]
    [InlineData("our T asks every night", "our [name] asks every night")]
    [InlineData("finley was 5 when referred", "[name] was 5 when referred")]
    [InlineData("mr hussain helps me", "[name] helps me")]
    [InlineData("Mrs. P Rawal is kind", "[name] is kind")]
    [InlineData("a lady called Rhiannon rang", "a lady called [name] rang")]
    [InlineData("We met Hyun-woo's tutor", "We met [name]'s tutor")]
    [InlineData("Gave them Hope's number. I hope he is well", "Gave them [name]'s number. I hope he is well")]
    [InlineData("grace from camhs is nice", "[name] from camhs is nice")]
    [InlineData("his sister leila came too", "his sister [name] came too")]
    [InlineData("my boy tj cant cope", "my boy [name] cant cope")]
    [InlineData("my daughter ruby (5) is waiting", "my daughter [name] (5) is waiting")]
    [InlineData("my son محمد is six", "my son [name] is six")]
    [InlineData("Hi Imogen,\nany news?", "Hi [name],\nany news?")]
    [InlineData("Please reply.\n\nKind regards\nHazel Winterbourne", "Please reply.\n\nKind regards\n[name]")]
    [InlineData("No reply yet.\n\nTash x", "No reply yet.\n\n[name] x")]
    [InlineData("Child: Amelia-Rose Whittaker DOB: 02/03/2016", "Child: [name] DOB: [date]")]
    [InlineData("Jose\u0301 was late", "[name] was late")]
    [InlineData("Kay\u200Bleigh was late", "[name] was late")]
    [InlineData("MY SON CALLUM HAS BEEN WAITING TWO YEARS", "MY SON [name] HAS BEEN WAITING TWO YEARS")]
    [InlineData("Rob, amazing driver.", "[name], amazing driver.")]
    [InlineData("Dawn, our escort, is kind", "[name], our escort, is kind")]
    [InlineData("we speak Urdu and zayd is shy", "we speak Urdu and [name] is shy")]
    public void A_persons_name_is_masked(string words, string expected) => Assert.Equal(expected, Masked(words));

    [Theory]
    [InlineData("Will he get a place? It may take until summer, I hope. Mark my words.")]
    [InlineData("By the grace of God. The plan is in Section F. Makaton on Teams, please.")]
    [InlineData("The SENCO and the educational psychologist came to the Annual Review.")]
    [InlineData("He has Down's syndrome and Tourette's. Ofsted and CAMHS know. So does SENDIASS.")]
    [InlineData("We came from Pakistan after Ramadan and speak Urdu and Polish.")]
    [InlineData("I want my own flat with a cat called Colin.")]
    [InlineData("My Son Has Been Waiting For Two Years For An Assessment And Nothing Has Happened")]
    [InlineData("No, thank you. Honestly, amazing. Kind, caring staff.")]
    [InlineData("Im 14 and Im taller than the slide")]
    [InlineData("It was the walaalo (sisters) at the mosque who knew")]
    [InlineData("He picked up the Urdu words, paani, bas, aur")]
    public void A_word_that_only_looks_like_a_name_stays(string words) => Assert.Equal(words, Masked(words));

    [Fact]
    public void Two_people_are_told_apart_and_each_keeps_one_number() =>
        Assert.Equal(
            "[name 1] met [name 2]. [name 2] cried, [name 1] did not. [name 1]'s mum rang.",
            Masked("Kayleigh met Zakariya. Zakariya cried, kayleigh did not. Kayleigh's mum rang."));

    [Fact]
    public void A_part_of_a_name_and_a_nickname_mean_the_same_person() =>
        Assert.Equal("[name] asked. [name] waits, and [name] goes.", Masked("Benjamin Kowalczyk asked. Benji waits, and kowalczyk goes."));

    [Fact]
    public void A_plural_of_a_name_is_masked_whole() =>
        Assert.Equal("what helped was [name]. more [name]", Masked("what helped was Carys. more caryses"));

    [Fact]
    public void A_name_among_thousands_is_found_again_and_keeps_its_number()
    {
        var names = Enumerable.Range(0, 3_000).Select(static number => $"Zel{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676))}nor").ToList();
        var sentences = Masked(string.Join(". ", names.Select(static name => $"my son {name} waits")) + $". my son {names[^1]} waits").Split(". ");
        Assert.StartsWith("my son [name ", sentences[^1], StringComparison.Ordinal);
        Assert.Equal(sentences[^2], sentences[^1]);
        Assert.NotEqual(sentences[0], sentences[^1]);
    }

    [Theory]
    [InlineData("The TA is Kim. Lee is the boy.", "The TA is [name 1]. [name 2] is the boy.")]
    [InlineData("Gurpreet & Simran both need SALT", "[name 1] & [name 2] both need SALT")]
    [InlineData("our lad will is 12. nobody asked will.", "our lad [name] is 12. nobody asked [name].")]
    public void Two_people_stay_two_and_one_stays_masked(string words, string expected) => Assert.Equal(expected, Masked(words));

    private static string Masked(string words) => Anonymiser.Default.Anonymise(new RawText(words)).Text.Value;
}
