using SendVoice.Core.Anonymising.Evaluating;

namespace SendVoice.Core.Tests.Anonymising.Evaluating;

public sealed class RetrievalTests
{
    [Fact]
    public void Recall_counts_twice_as_much_as_precision()
    {
        var retrieval = new Retrieval(Right: 3, Found: 4, Reached: 3, Wanted: 6);

        Assert.Equal(0.75, retrieval.Precision);
        Assert.Equal(0.5, retrieval.Recall);
        Assert.Equal(5 * 0.75 * 0.5 / ((4 * 0.75) + 0.5), retrieval.F2);
    }

    [Fact]
    public void Nothing_right_is_nought_and_nothing_to_do_is_not_a_number()
    {
        Assert.Equal(0, new Retrieval(0, 4, 0, 6).F2);
        Assert.Equal(0, new Retrieval(0, 0, 0, 6).F2);
        Assert.True(double.IsNaN(new Retrieval(0, 0, 0, 0).F2));
    }
}
