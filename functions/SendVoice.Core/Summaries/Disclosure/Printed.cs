using System.Globalization;

namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>A count as readers may see it: the number, <c>c</c> where it is hidden, or nothing where the whole breakdown is left out.</summary>
/// <remarks>There is no way back from a hidden count to its number.</remarks>
public readonly record struct Printed
{
    private readonly State _state;
    private readonly int _number;

    private Printed(State state, int number) => (_state, _number) = (state, number);

    private enum State
    {
        LeftOut,
        Hidden,
        Number,
    }

    /// <summary>Not on the page at all: its breakdown is too small to show in any form.</summary>
    public static Printed LeftOut { get; }

    public static Printed Hidden { get; } = new(State.Hidden, 0);

    public static Printed Number(int number) => new(State.Number, number);

    public bool IsHidden => _state == State.Hidden;

    public bool IsLeftOut => _state == State.LeftOut;

    /// <summary>The number, or null where readers do not see one.</summary>
    public int? Value => _state == State.Number ? _number : null;

    /// <summary><c>1,204</c>, <c>c</c>, or nothing when left out.</summary>
    public override string ToString() => _state switch
    {
        State.LeftOut => "",
        State.Hidden => "c",
        State.Number => _number.ToString("N0", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException("Unknown state of a printed count."),
    };
}
