namespace Azure.AI.TextAnalytics;

/// <summary>What the service warned of. The set is open; equality minds the case.</summary>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    public static readonly string LongWordsInDocument = "LongWordsInDocument";
    public static readonly string DocumentTruncated = "DocumentTruncated";

    private readonly string? _value;

    private TextAnalyticsWarningCode(string value) => _value = value;

    public static implicit operator TextAnalyticsWarningCode(string warningCode) => new(warningCode);

    public static explicit operator string(TextAnalyticsWarningCode warningCode) => warningCode.ToString();

    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsWarningCode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    public override string ToString() => _value ?? "";
}
