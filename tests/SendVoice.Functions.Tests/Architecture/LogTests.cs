using System.Reflection;
using Microsoft.Extensions.Logging;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Tests.Architecture;

public sealed class LogTests
{
    private static readonly string[] TextThatIsSafe = ["area", "comment", "fault", "function", "exceptionType", "type", "stack", "stackTrace", "setting"];

    private static IEnumerable<MethodInfo> LogMethods() => typeof(CommentIntake).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null);

    [Fact]
    public void No_log_line_takes_anything_that_could_hold_a_persons_words()
    {
        var parameters = LogMethods().SelectMany(method => method.GetParameters()).ToList();

        Assert.NotEmpty(parameters);
        Assert.DoesNotContain(parameters, parameter => CouldHoldWords(parameter.ParameterType));
    }

    [Fact]
    public void Text_in_a_log_line_is_an_id_or_the_name_of_a_fault()
    {
        var texts = LogMethods().SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(string))
            .Select(parameter => parameter.Name!);

        Assert.Empty(texts.Except(TextThatIsSafe, StringComparer.Ordinal));
    }

    private static bool CouldHoldWords(Type type) =>
        type == typeof(RawText) || type == typeof(AnonymisedText) || type == typeof(Exception) || type.Namespace!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || type.GetProperties().Any(property => property.PropertyType == typeof(RawText) || property.PropertyType == typeof(AnonymisedText));
}
