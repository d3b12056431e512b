namespace SendVoice.Functions.Intake.Web.Json;

/// <summary>A request that cannot be taken because of one field. Neither property ever holds anything the sender wrote.</summary>
internal sealed class FieldException(string field, string sentence) : Exception(sentence)
{
    /// <summary>A field's name, or <c>body</c>.</summary>
    public string Field { get; } = field;
}
