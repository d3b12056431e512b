using SendVoice.Core.Comments;
using SendVoice.Core.Safeguarding;

namespace SendVoice.Core.Tests.Safeguarding;

public sealed class SafeguardingScreenTests
{
    private static readonly SafeguardingScreen Screen = new();

    private static Screening Read(string words, RespondentType respondent, AgeBand? age = null) =>
        Screen.Screen(new RawText(words), respondent, age);

    [Theory]
    [InlineData("suicide", "i want to die")]
    [InlineData("suicide", "dont wanna be here anymore")]
    [InlineData("suicide", "sometimes i think it would be easier if i just went to sleep and never woke up")]
    [InlineData("suicide", "ppl at home wud be better off without me tbh")]
    [InlineData("suicide", "ive been looking at how many tablets u need. theres loads in mums drawer")]
    [InlineData("suicide", "kms fr")]
    [InlineData("self-harm", "i hurt myself wen it gets 2 much")]
    [InlineData("self-harm", "got new cuts on my arm nobody sees cos i wear long sleeves")]
    [InlineData("self-harm", "i make myself sick after lunch every day")]
    [InlineData("physical-abuse", "my stepdad hits me when he drinks")]
    [InlineData("physical-abuse", "dad gets the belt out if i dont finish my tea")]
    [InlineData("physical-abuse", "the ta grabs me by the arm and it leaves a mark")]
    [InlineData("physical-abuse", "mum threw me against the wall")]
    [InlineData("physical-abuse", "he punched me in the stomach and said dont tell")]
    [InlineData("physical-abuse", "When I cry at respite the lady slaps my hand.")]
    [InlineData("sexual-abuse", "my uncle touches me and says its our secret")]
    [InlineData("sexual-abuse", "the man who helps me at swimming puts his hand in my shorts")]
    [InlineData("sexual-abuse", "he gets in my bed at night")]
    [InlineData("sexual-abuse", "a boy at college made me do sex stuff i didnt want to")]
    [InlineData("domestic-abuse", "dad hurts mum and i hide in the wardrobe")]
    [InlineData("domestic-abuse", "my mums boyfriend strangled her last night")]
    [InlineData("honour-or-forced-marriage", "they r taking me to pakistan in the summer to get married i dont want to")]
    [InlineData("neglect", "theres never any food at home so i eat what i can at school")]
    [InlineData("neglect", "mum goes out all night and its just me and my baby brother")]
    [InlineData("exploitation", "these older lads make me hold stuff for them and say they will hurt my family")]
    [InlineData("grooming", "someone on roblox keeps asking for pics of me in my underwear")]
    [InlineData("grooming", "he says if i tell anyone he will send the photos to everyone")]
    [InlineData("restraint", "they lock me in the quiet room and i cant get out")]
    [InlineData("restraint", "two of them sat on me until i stopped")]
    [InlineData("danger", "please help me i dont feel safe at home")]
    [InlineData("danger", "im scared to go home tonight")]
    [InlineData("missing", "i ran away last night and im sleeping in the park")]
    public void A_young_persons_words_alert(string code, string words)
    {
        var screening = Read(words, RespondentType.YoungPerson);
        Assert.True(screening.Alert, words);
        Assert.Contains(code, screening.Reasons.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("suicide", "My son says he wants to kill himself and CAMHS have put him on a list.")]
    [InlineData("suicide", "I can't do this any more. Some nights I think about driving us both off the bridge.")]
    [InlineData("self-harm", "She has been self-harming since September and school say it is attention seeking.")]
    [InlineData("self-harm", "He has stopped eating. Nine days now.")]
    [InlineData("physical-abuse", "My ex hits our son when he goes there for contact.")]
    [InlineData("injury", "He came home from respite with bruises on both arms and nobody can explain them.")]
    [InlineData("injury", "There were finger marks on her neck after school. The teacher said she fell.")]
    [InlineData("sexual-abuse", "My daughter told me the driver touched her private parts.")]
    [InlineData("domestic-abuse", "My husband has threatened to kill me if I leave with the children.")]
    [InlineData("domestic-abuse", "We are in a refuge and the school keeps writing to his address.")]
    [InlineData("honour-or-forced-marriage", "Her family are planning her wedding to a cousin she has never met. She is 17 with learning difficulties.")]
    [InlineData("neglect", "The children next door are left on their own all weekend, the little one is still in nappies.")]
    [InlineData("neglect", "He was left in a soiled pad for the whole day at college.")]
    [InlineData("exploitation", "Men come to my brother's flat and take his benefits. He has Down's syndrome.")]
    [InlineData("exploitation", "He has come home with new trainers and a second phone and won't say where from.")]
    [InlineData("grooming", "A grown man online has been asking my autistic daughter to meet him in town.")]
    [InlineData("restraint", "Staff held him face down on the floor for ten minutes.")]
    [InlineData("restraint", "They shut her in a cupboard when she is noisy and call it the calm space.")]
    [InlineData("restraint", "He is strapped in his chair for hours because there are not enough staff.")]
    [InlineData("missing", "My son got out of school through the gate and was found walking along the dual carriageway by police.")]
    [InlineData("missing", "She went missing from her placement on Friday and we have not heard.")]
    [InlineData("danger", "He had a knife to his sister's throat last night.")]
    [InlineData("danger", "I am frightened of what I might do to him if nobody comes.")]
    [InlineData("emotional-abuse", "The teaching assistant screams in his face and calls him stupid in front of the class.")]
    public void An_adults_words_alert(string code, string words)
    {
        var screening = Read(words, RespondentType.Parent);
        Assert.True(screening.Alert, words);
        Assert.Contains(code, screening.Reasons.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("The paperwork is killing me.")]
    [InlineData("He's dying to start college and he'd kill for a place at the farm.")]
    [InlineData("Been on hold for an hour, shoot me now.")]
    [InlineData("I nearly had a heart attack when I saw the bill.")]
    [InlineData("Our case got murdered at the tribunal.")]
    [InlineData("She beat everyone at chess and scared the life out of the champion.")]
    [InlineData("In Minecraft he gets killed by zombies and thinks it's the funniest thing ever.")]
    [InlineData("We keep in touch by e-mail and the new worker hit the ground running.")]
    [InlineData("The cuts to short breaks have hit us hard.")]
    [InlineData("It was a slap in the face after two years of waiting.")]
    [InlineData("Thank you for the training on self-harm, the suicide prevention slides were very clear.")]
    [InlineData("Please share the safeguarding policy and the restraint policy with parents.")]
    [InlineData("The course on child sexual exploitation should be longer.")]
    [InlineData("He is not in danger and nobody has hurt him, he is just unhappy in maths.")]
    [InlineData("She has never self-harmed but she is very low.")]
    [InlineData("He was bullied years ago at his old school. It was dealt with and he is happy now.")]
    [InlineData("School have cut his hours and cut off the phone line.")]
    [InlineData("Waiting kills hope.")]
    [InlineData("The bus is missing a seat belt and we are missing appointments.")]
    [InlineData("I am battered by forms and drowning in e-mails.")]
    [InlineData("They fight for every child and I would die for that team.")]
    [InlineData("He has burn-out from school.")]
    [InlineData("No one has come home to see us yet.")]
    public void Idioms_policy_denials_and_closed_history_do_not_alert(string words) =>
        Assert.False(Read(words, RespondentType.Parent).Alert, words);

    [Theory]
    [InlineData("maths is killing me")]
    [InlineData("we got killed in fortnite then i stabbed the boss")]
    [InlineData("i want to go to the park more and i want a cat")]
    [InlineData("im bored to death at lunch")]
    [InlineData("i batter my brother at fifa")]
    [InlineData("the bell hurts my ears")]
    [InlineData("nobody hits me at this school i like it")]
    public void A_young_persons_ordinary_words_do_not_alert(string words) =>
        Assert.False(Read(words, RespondentType.YoungPerson).Alert, words);

    [Fact]
    public void One_weak_sign_alerts_for_a_child_and_not_for_an_adult()
    {
        const string Words = "he pushes and hits us at break";
        Assert.True(Read(Words, RespondentType.YoungPerson, AgeBand.Under13).Alert);
        Assert.False(Read(Words, RespondentType.Parent).Alert);
    }

    [Fact]
    public void A_disclosure_deep_in_a_long_complaint_is_found_where_it_stands()
    {
        var padding = string.Concat(Enumerable.Repeat("The annual review was late again and the report did not arrive. ", 60));
        const string Disclosure = "He told me he wants to kill himself";
        var screening = Read(padding + Disclosure + ". " + padding, RespondentType.Parent);

        var reason = Assert.Single(screening.Reasons);
        Assert.Equal("suicide", reason.Code);
        Assert.Equal("kill himself", (padding + Disclosure)[reason.Start..reason.End]);
        Assert.Equal("Words about ending a life", reason.Explanation);
    }

    [Fact]
    public void Curly_apostrophes_accents_and_capitals_change_nothing() =>
        Assert.All(["I don’t want to be here anymore", "I DON'T WANT TO BE HERE ANYMORE", "I dont want to bé here anymore"],
            words => Assert.True(Read(words, RespondentType.YoungPerson).Alert));

    [Fact]
    public void Without_an_alert_there_are_no_reasons() =>
        Assert.Empty(Read("A boy pushed and hit him.", RespondentType.Parent).Reasons);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("👍")]
    [InlineData("'''''")]
    public void Nothing_said_raises_nothing(string words) => Assert.False(Read(words, RespondentType.YoungPerson).Alert);

    [Fact]
    public void A_megabyte_on_one_line_is_screened()
    {
        var words = string.Concat(Enumerable.Repeat("he hits and hits and no one knows why ", 28_000)) + "i want to die";
        Assert.Contains("suicide", Read(words, RespondentType.YoungPerson).Reasons.Select(reason => reason.Code));
    }
}
