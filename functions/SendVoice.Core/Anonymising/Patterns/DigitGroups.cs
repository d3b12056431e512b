namespace SendVoice.Core.Anonymising.Patterns;

/// <summary>Reads digits that belong to one number although spaces, dots, hyphens or brackets stand between them.</summary>
internal ref struct DigitGroups
{
    /// <summary>No number that people write down has more.</summary>
    public const int MostDigits = 17;

    private const int LongestGap = 3;

    /// <summary>Whether a number can start here: at a digit, a plus sign or an opening bracket that no other word or number runs into.</summary>
    public static bool StartsAt(string view, int at)
    {
        var unit = view[at];
        if (unit is '+' or '(')
            return at + 1 < view.Length && (IsDigit(view, at + 1) || view[at + 1] is '+' or '0');
        return IsDigit(view, at) && !Context.IsWordUnitAt(view, at - 1) && !IsMoney(view, at - 1);
    }

    private readonly string _view;
    private readonly bool _opened;
    private readonly Span<char> _buffer;
    private int _at;
    private int _length;

    /// <param name="view">The text.</param>
    /// <param name="start">Where the number starts, see <see cref="StartsAt"/>.</param>
    /// <param name="buffer">Takes <see cref="MostDigits"/> digits.</param>
    public DigitGroups(string view, int start, Span<char> buffer)
    {
        (_view, _opened, _at) = (view, view[start] == '(', start);
        _buffer = buffer;
        while (_at < view.Length && view[_at] is '+' or '(')
            _at++;
    }

    /// <summary>One past the last group that was read, with the bracket that closes it.</summary>
    public int End { get; private set; }

    /// <summary>The digits of all groups read so far.</summary>
    public readonly ReadOnlySpan<char> Digits => _buffer[.._length];

    /// <summary>Reads one more group; false when there is none, or it would be too long.</summary>
    public bool Read()
    {
        if (_at >= _view.Length || !IsDigit(_view, _at))
            return false;
        var end = EndOfGroup(_view, _at);
        if ((Context.IsWordUnitAt(_view, end) && !IsExtensionAt(_view, end)) || _length + end - _at > MostDigits)
            return false;
        for (var at = _at; at < end; at++)
            _buffer[_length++] = _view[at] is 'o' or 'O' ? '0' : _view[at];
        End = _opened && end < _view.Length && _view[end] == ')' ? end + 1 : end;
        _at = SkipGap(_view, end);
        return true;
    }

    public static int EndOfGroup(string view, int at)
    {
        var end = at;
        while (end < view.Length && IsDigit(view, end))
            end++;
        return Math.Max(end, at + 1);
    }

    /// <summary>"x123" right after a number is its extension.</summary>
    public static bool IsExtensionAt(string view, int at) => at + 1 < view.Length && view[at] is 'x' or 'X' && char.IsAsciiDigit(view[at + 1]);

    /// <summary>A digit, or a letter O that stands among digits for a nought.</summary>
    private static bool IsDigit(string view, int at)
    {
        if (char.IsAsciiDigit(view[at]))
            return true;
        return view[at] is 'o' or 'O' && (IsAsciiDigitAt(view, at + 1) || IsAsciiDigitAt(view, at - 1) || IsAsciiDigitAt(view, at + 2) || IsAsciiDigitAt(view, at - 2))
            && NoLetterBut(view, at - 1) && NoLetterBut(view, at + 1);
    }

    private static bool NoLetterBut(string view, int at) =>
        at < 0 || at >= view.Length || !char.IsLetter(view[at]) || view[at] is 'o' or 'O';

    private static bool IsAsciiDigitAt(string view, int at) => at >= 0 && at < view.Length && char.IsAsciiDigit(view[at]);

    private static bool IsMoney(string view, int at) => at >= 0 && view[at] is '\u00A3' or '$' or '\u20AC';

    private static int SkipGap(string view, int at)
    {
        var end = at;
        while (end < view.Length && end - at < LongestGap + 1 && view[end] is ' ' or '.' or '-' or '(' or ')' or '/' or '_' or '*' or '\n' or '\u00B7' or '\t' or '\\')
            end++;
        if (end == at && end + 1 < view.Length && view[end] == ',')
            end++;
        return end - at > LongestGap ? view.Length : end;
    }
}
