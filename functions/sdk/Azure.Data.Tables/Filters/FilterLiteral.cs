using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>Values as they stand in an OData filter; text is quoted, so that no value can change what the filter asks.</summary>
internal static class FilterLiteral
{
    /// <exception cref="ArgumentException">A filter cannot compare with a value of this type.</exception>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => Quote(text),
        char letter => Quote(letter.ToString()),
        Enum member => Quote(member.ToString()),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        sbyte or byte or short or ushort or int => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number => Real(number),
        float number => Real(number),
        Guid id => $"guid'{id}'",
        DateTimeOffset date => Date(date.UtcDateTime),
        DateTime date => Date(date.ToUniversalTime()),
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexString(bytes.ToMemory().Span)}'",
        _ => throw new ArgumentException($"A filter cannot compare with a {value.GetType()}."),
    };

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>With a point or an exponent, so that the service does not take it for a whole number.</summary>
    private static string Real(double number) => double.IsInteger(number) && Math.Abs(number) < 1e15
        ? number.ToString("F1", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static string Date(DateTime utc) =>
        $"datetime'{utc.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture)}'";
}
