using System.Text;

namespace Microsoft.Azure.Functions.Worker.Invocation;

/// <summary>
/// Says of an exception what it is and where it was thrown, and leaves out its message: a message can quote what a person sent,
/// and no log may hold that.
/// </summary>
internal static class FailureText
{
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        Append(text, exception);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Exception exception)
    {
        text.Append(exception.GetType().FullName).AppendLine().Append(exception.StackTrace);
        var inner = exception is AggregateException several ? several.InnerExceptions : (IEnumerable<Exception?>)[exception.InnerException];
        foreach (var cause in inner.OfType<Exception>())
            Append(text.AppendLine().Append(" caused by "), cause);
    }
}
