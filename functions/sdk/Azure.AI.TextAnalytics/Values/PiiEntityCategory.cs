namespace Azure.AI.TextAnalytics;

/// <summary>
/// A kind of personal information. The set is open: the service may name kinds that have no member here. Two are equal
/// when their names are, whatever the case.
/// </summary>
public readonly struct PiiEntityCategory(string value) : IEquatable<PiiEntityCategory>
{
    private readonly string _value = value ?? throw new ArgumentNullException(nameof(value));

    public static PiiEntityCategory Address { get; } = new("Address");

    public static PiiEntityCategory Age { get; } = new("Age");

    public static PiiEntityCategory CreditCardNumber { get; } = new("CreditCardNumber");

    public static PiiEntityCategory Date { get; } = new("Date");

    public static PiiEntityCategory Email { get; } = new("Email");

    public static PiiEntityCategory InternationalBankingAccountNumber { get; } = new("InternationalBankingAccountNumber");

    public static PiiEntityCategory IPAddress { get; } = new("IPAddress");

    public static PiiEntityCategory Organization { get; } = new("Organization");

    public static PiiEntityCategory Person { get; } = new("Person");

    public static PiiEntityCategory PhoneNumber { get; } = new("PhoneNumber");

    public static PiiEntityCategory UKDriversLicenseNumber { get; } = new("UKDriversLicenseNumber");

    public static PiiEntityCategory UKElectoralRollNumber { get; } = new("UKElectoralRollNumber");

    public static PiiEntityCategory UKNationalHealthNumber { get; } = new("UKNationalHealthNumber");

    public static PiiEntityCategory UKNationalInsuranceNumber { get; } = new("UKNationalInsuranceNumber");

    public static PiiEntityCategory UKUniqueTaxpayerNumber { get; } = new("UKUniqueTaxpayerNumber");

    public static PiiEntityCategory URL { get; } = new("URL");

    public static PiiEntityCategory UsukPassportNumber { get; } = new("USUKPassportNumber");

    public static implicit operator PiiEntityCategory(string value) => new(value);

    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    public bool Equals(PiiEntityCategory other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is PiiEntityCategory other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;
}
