namespace SendVoice.Core.Theming.Tokens;

/// <summary>Many phrases, looked for together in one pass over the words. Safe to use from several threads.</summary>
public sealed class PatternSet
{
    private readonly WordTrie _words;

    internal PatternSet(WordTrie words) => _words = words;

    /// <summary>Every place where a phrase stands, in the order of the words the searches begin at. A phrase does not run across sentences.</summary>
    public IReadOnlyList<PatternMatch> Match(TokenList tokens)
    {
        var search = new Search(tokens, EntriesOf(tokens));
        var matches = new List<PatternMatch>();
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var pattern in search.AnchoredAt(at))
            {
                var first = search.Left(pattern, pattern.Anchor, at);
                var last = first < 0 ? -1 : search.Right(pattern, pattern.Anchor, at);
                if (last >= 0)
                    matches.Add(new(pattern.Label, first, last));
            }
        }

        return matches;
    }

    private WordEntry[] EntriesOf(TokenList tokens)
    {
        var entries = new WordEntry[tokens.Count];
        for (var at = 0; at < entries.Length; at++)
            entries[at] = _words.Find(tokens.Word(at));
        return entries;
    }

    private readonly ref struct Search(TokenList tokens, WordEntry[] entries)
    {
        public Pattern[] AnchoredAt(int at) => entries[at].Anchored;

        /// <returns>Where the pattern begins when its class <paramref name="index"/> stands at <paramref name="at"/>; -1 when it does not match.</returns>
        public int Left(Pattern pattern, int index, int at)
        {
            if (index == 0)
                return at;
            for (var back = at - 1; back >= at - 1 - pattern.Gaps[index] && IsSameSentence(back, at); back--)
            {
                var first = IsOf(back, pattern.Classes[index - 1]) ? Left(pattern, index - 1, back) : -1;
                if (first >= 0)
                    return first;
            }

            return -1;
        }

        /// <returns>Where the pattern ends; -1 when it does not match.</returns>
        public int Right(Pattern pattern, int index, int at)
        {
            if (index == pattern.Classes.Length - 1)
                return at;
            for (var on = at + 1; on <= at + 1 + pattern.Gaps[index + 1] && IsSameSentence(on, at); on++)
            {
                var last = IsOf(on, pattern.Classes[index + 1]) ? Right(pattern, index + 1, on) : -1;
                if (last >= 0)
                    return last;
            }

            return -1;
        }

        private bool IsOf(int at, int number) => entries[at].Classes.AsSpan().Contains(number);

        private bool IsSameSentence(int at, int other) =>
            at >= 0 && at < entries.Length && tokens.Sentence(at) == tokens.Sentence(other);
    }
}
