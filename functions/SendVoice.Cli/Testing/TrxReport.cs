using System.Xml.Linq;

namespace SendVoice.Cli.Testing;

/// <summary>Reads the report <c>dotnet test</c> writes with its trx logger.</summary>
internal static class TrxReport
{
    private static readonly XNamespace Team = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <returns>Nothing run when there is no report: a run that finds no test, or falls at once, writes none.</returns>
    public static TestOutcome Read(string path)
    {
        if (!File.Exists(path))
            return TestOutcome.None;

        var results = XDocument.Load(path).Descendants(Team + "UnitTestResult").ToLookup(result => result.Attribute("outcome")?.Value ?? "Failed");
        var passed = results["Passed"].Count();
        var failures = results["Failed"].Select(Failure).ToArray();
        return new(passed, results.Sum(group => group.Count()) - passed - failures.Length, failures);
    }

    private static TestFailure Failure(XElement result)
    {
        var error = result.Element(Team + "Output")?.Element(Team + "ErrorInfo");
        var message = error?.Element(Team + "Message")?.Value ?? "No message.";
        var trace = error?.Element(Team + "StackTrace")?.Value ?? "";
        return new(result.Attribute("testName")?.Value ?? "A test without a name", $"{message}\n{trace}".Trim());
    }
}
