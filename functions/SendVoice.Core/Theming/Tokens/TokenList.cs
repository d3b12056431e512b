namespace SendVoice.Core.Theming.Tokens;

/// <summary>The words of a text in order, each as it is compared and with where it stands.</summary>
/// <remarks>
/// A word is compared in lower case, without apostrophes and accents: <c>Didn't</c> is <c>didnt</c>, <c>café</c> is <c>cafe</c>. A hyphen parts words.
/// </remarks>
public sealed class TokenList
{
    private readonly char[] _letters;
    private readonly List<Token> _tokens;

    internal TokenList(char[] letters, List<Token> tokens) => (_letters, _tokens) = (letters, tokens);

    public int Count => _tokens.Count;

    /// <summary>The word as it is compared.</summary>
    public ReadOnlySpan<char> Word(int at) => _letters.AsSpan(_tokens[at].Letters, _tokens[at].Length);

    /// <summary>Where the word begins in the text, in UTF-16 code units.</summary>
    public int Start(int at) => _tokens[at].Start;

    /// <summary>Where the word ends in the text, exclusive.</summary>
    public int End(int at) => _tokens[at].End;

    /// <summary>Number of the sentence or line the word stands in, from 0.</summary>
    public int Sentence(int at) => _tokens[at].Sentence;

    internal readonly record struct Token(int Letters, int Length, int Start, int End, int Sentence);
}
