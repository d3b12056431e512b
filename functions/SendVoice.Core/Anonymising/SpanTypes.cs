namespace SendVoice.Core.Anonymising;

/// <summary>The stable code and the placeholder of every <see cref="SpanType"/>.</summary>
public static class SpanTypes
{
    /// <summary>As it stands in labelled data and on the command line: <c>PERSON</c>.</summary>
    public static string Code(this SpanType type) => type switch
    {
        SpanType.Person => "PERSON",
        SpanType.Setting => "SETTING",
        SpanType.Address => "ADDRESS",
        SpanType.Email => "EMAIL",
        SpanType.Phone => "PHONE",
        SpanType.Online => "ONLINE",
        SpanType.Nhs => "NHS",
        SpanType.Id => "ID",
        SpanType.Vehicle => "VEHICLE",
        SpanType.Dob => "DOB",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No code is defined for this type."),
    };

    /// <summary>Every code, in the order of the types.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enum.GetValues<SpanType>().Select(Code)];

    /// <param name="code">As <see cref="Code"/> gives it, in capitals.</param>
    /// <param name="type">The type of this code.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? code, out SpanType type)
    {
        type = Enum.GetValues<SpanType>().FirstOrDefault(known => known.Code() == code);
        return type.Code() == code;
    }

    /// <summary>The word inside the square brackets that stand in for the span.</summary>
    internal static string PlaceholderWord(this SpanType type) => type switch
    {
        SpanType.Person => "name",
        SpanType.Setting => "school",
        SpanType.Address => "place",
        SpanType.Email => "email",
        SpanType.Phone => "phone",
        SpanType.Online => "online",
        SpanType.Nhs or SpanType.Id or SpanType.Vehicle => "id",
        SpanType.Dob => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No placeholder is defined for this type."),
    };
}
