using System.Globalization;

namespace SendVoice.Core.Theming.Tokens;

/// <summary>Parts a text into words once, for every recogniser that reads it. Time grows with the length of the text and nothing else.</summary>
public static class Tokeniser
{
    public static TokenList Read(string text)
    {
        var reading = new Reading(text);
        while (reading.Next())
        {
        }

        return reading.Result();
    }

    private struct Reading(string text)
    {
        private readonly char[] _letters = new char[text.Length];
        private readonly List<TokenList.Token> _tokens = new(text.Length / 5 + 1);
        private int _at;
        private int _written;
        private int _sentence;

        public readonly TokenList Result() => new(_letters, _tokens);

        /// <summary>Reads one word or passes over one character that is not part of a word.</summary>
        public bool Next()
        {
            if (_at >= text.Length)
                return false;
            var c = text[_at];
            if (char.IsLetterOrDigit(c))
                ReadWord();
            else if (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
                ReadSymbol();
            else
                PassOver(c);
            return true;
        }

        private void ReadWord()
        {
            var (start, from) = (_at, _written);
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || IsInner(_at)))
            {
                if (char.IsLetterOrDigit(text[_at]))
                    _letters[_written++] = Letters.Fold(text[_at]);
                _at++;
            }

            _tokens.Add(new(from, _written - from, start, _at, _sentence));
        }

        /// <summary>An emoji or other picture counts as a word: it often carries the feeling of a text message.</summary>
        private void ReadSymbol()
        {
            var (start, from) = (_at, _written);
            var length = _at + 1 < text.Length && char.IsSurrogatePair(text[_at], text[_at + 1]) ? 2 : 1;
            text.AsSpan(_at, length).CopyTo(_letters.AsSpan(_written));
            (_at, _written) = (_at + length, _written + length);
            _tokens.Add(new(from, length, start, _at, _sentence));
        }

        private void PassOver(char c)
        {
            var inNumberOrAddress = c == '.' && _at + 1 < text.Length && char.IsLetterOrDigit(text[_at + 1]);
            if (c is '\n' or '!' or '?' || (c == '.' && !inNumberOrAddress))
                _sentence++;
            _at++;
        }

        /// <summary>An apostrophe between letters, or an accent typed as a character of its own.</summary>
        private readonly bool IsInner(int at) =>
            Letters.IsApostrophe(text[at])
                ? at + 1 < text.Length && char.IsLetter(text[at + 1])
                : CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark;
    }
}
