namespace Twilio.Types;

/// <summary>A word from a set that Twilio may extend. Two are equal when they are of one kind and one word.</summary>
public abstract class StringEnum
{
    private string? _value;

    protected StringEnum()
    {
    }

    protected StringEnum(string value) => _value = value;

    public static bool operator ==(StringEnum? a, StringEnum? b) => Equals(a, b);

    public static bool operator !=(StringEnum? a, StringEnum? b) => !Equals(a, b);

    public void FromString(string value) => _value = value;

    public override bool Equals(object? obj) =>
        obj is StringEnum other && other.GetType() == GetType() && string.Equals(_value, other._value, StringComparison.Ordinal);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    public override string ToString() => _value ?? "";
}
