using SendVoice.Core.Anonymising.Names;
using SendVoice.Core.Anonymising.Training;

namespace SendVoice.Core.Tests.Anonymising;

public sealed class NameModelTrainingTests
{
    private static readonly NameSources Small = new(
        ["Zelmira\t900", "Zelmina\t800", "Hope\t500"], ["Okonjo"], ["Vantrell"], ["Wibsthorpe", "Hipsthorpe"], ["Thistlecroft", "Bramblecroft"],
        ["table\t10", "walking\t20", "hope\t10"], ["table\t90000"], ["the table is walking", "the table", "the"]);

    [Fact]
    public void The_same_sources_give_the_same_model() => Assert.Equal(NameModelTraining.Train(Small), NameModelTraining.Train(Small));

    [Fact]
    public void A_model_tells_names_words_and_places_apart_by_their_spelling()
    {
        var model = new NameLikeness(NameModelTraining.Train(Small));
        Assert.True(model.Of("zelmira").Name > 0.8 && model.Of("zelmira").Word < 0.3);
        Assert.True(model.Of("table").Word > 0.8 && model.Of("table").Name < 0.3);
        Assert.True(model.Of("wibsthorpe").Place > 0.8);
        Assert.True(model.Of("thistlecroft").Setting > 0.8 && model.Of("zelmira").Setting < 0.3);
        Assert.True(model.Of("zelmisa").Name > model.Of("talking").Name, "An unseen name reads more like a name than an unseen word does.");
    }

    [Fact]
    public void A_file_of_another_size_is_refused() => Assert.Throws<InvalidDataException>(() => new NameLikeness(new byte[10]));
}
