using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>The fields of one posted page. A field given twice counts once: the first.</summary>
public sealed class FormFields
{
    private readonly IReadOnlyDictionary<string, StringValues> _values;

    private FormFields(IReadOnlyDictionary<string, StringValues> values) => _values = values;

    /// <param name="body">As <c>application/x-www-form-urlencoded</c> has it.</param>
    /// <returns>Null when the body is no such text: a limit on the number or length of its fields is passed.</returns>
    public static FormFields? Parse(string body)
    {
        try
        {
            using var reader = new FormReader(body);
            return new(reader.ReadForm());
        }
        catch (InvalidDataException)
        {
            // How the reader says that there are more fields, or longer names, than any page of ours has.
            return null;
        }
    }

    public string? this[string name] => _values.TryGetValue(name, out var values) ? values[0] : null;
}
