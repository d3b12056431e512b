namespace Azure.AI.TextAnalytics;

/// <summary>Why the service refused a document or a request. The set is open; equality minds the case.</summary>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    public static readonly string InvalidRequest = "InvalidRequest";
    public static readonly string InvalidArgument = "InvalidArgument";
    public static readonly string InternalServerError = "InternalServerError";
    public static readonly string ServiceUnavailable = "ServiceUnavailable";
    public static readonly string InvalidParameterValue = "InvalidParameterValue";
    public static readonly string InvalidRequestBodyFormat = "InvalidRequestBodyFormat";
    public static readonly string EmptyRequest = "EmptyRequest";
    public static readonly string MissingInputRecords = "MissingInputRecords";
    public static readonly string InvalidDocument = "InvalidDocument";
    public static readonly string ModelVersionIncorrect = "ModelVersionIncorrect";
    public static readonly string InvalidDocumentBatch = "InvalidDocumentBatch";
    public static readonly string UnsupportedLanguageCode = "UnsupportedLanguageCode";
    public static readonly string InvalidCountryHint = "InvalidCountryHint";
    public static readonly string NotFound = "NotFound";

    private readonly string? _value;

    private TextAnalyticsErrorCode(string value) => _value = value;

    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    public static explicit operator string(TextAnalyticsErrorCode errorCode) => errorCode.ToString();

    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    public override string ToString() => _value ?? "";
}
