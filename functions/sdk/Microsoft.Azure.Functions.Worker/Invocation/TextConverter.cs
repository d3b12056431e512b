using System.ComponentModel;
using System.Reflection;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>Turns a route value or another piece of a trigger's data, which is text, into what a parameter wants.</summary>
internal static class TextConverter
{
    public static Func<string?, object?> For(FunctionMethod function, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var missing = MissingValue(parameter);
        if (type == typeof(string))
            return text => text ?? missing;
        var converter = TypeDescriptor.GetConverter(Nullable.GetUnderlyingType(type) ?? type);
        if (!converter.CanConvertFrom(typeof(string)))
            throw function.Unusable($"its parameter {parameter.Name} cannot be a {type.Name}");
        return text => text is null ? missing : Convert(converter, text, parameter);
    }

    private static object? MissingValue(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }

    private static object? Convert(TypeConverter converter, string text, ParameterInfo parameter)
    {
        try
        {
            return converter.ConvertFromInvariantString(text);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
#pragma warning disable MA0054 // The converter's own message quotes the text, which a person may have typed; it is not passed on.
            throw new FunctionInputConverterException($"Parameter {parameter.Name} takes a {parameter.ParameterType.Name}.");
#pragma warning restore MA0054
        }
    }
}
