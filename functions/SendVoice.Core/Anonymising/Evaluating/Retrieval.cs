namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>Precision, recall and F2 as papers on anonymising report them.</summary>
/// <param name="Right">How many of what was masked had to be.</param>
/// <param name="Found">How much was masked.</param>
/// <param name="Reached">How many of what had to be masked was.</param>
/// <param name="Wanted">How much had to be masked.</param>
public readonly record struct Retrieval(long Right, long Found, long Reached, long Wanted)
{
    /// <summary>Not a number when nothing was masked.</summary>
    public double Precision => Right / (double)Found;

    /// <summary>Not a number when nothing had to be masked.</summary>
    public double Recall => Reached / (double)Wanted;

    /// <summary>Their weighted harmonic mean in which recall counts twice as much: a leak is worse than a masked word. Nought when both are.</summary>
    public double F2 => Right == 0 && Reached == 0 && Found + Wanted > 0 ? 0 : 5 * Precision * Recall / ((4 * Precision) + Recall);

    public static Retrieval operator +(Retrieval a, Retrieval b) => new(a.Right + b.Right, a.Found + b.Found, a.Reached + b.Reached, a.Wanted + b.Wanted);

    public static Retrieval Add(Retrieval left, Retrieval right) => left + right;
}
