using SendVoice.Core.Surveys;
using SendVoice.Testing;

namespace SendVoice.Core.Tests.Surveys;

/// <summary>The surveys in <c>config/surveys</c>.</summary>
internal static class ShippedSurveys
{
    public static IReadOnlyList<Survey> All { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.Combine("functions", "SendVoice.Functions", "config", "surveys"), "*.json")
            .Select(file => SurveyReader.Read(Path.GetFileName(file), File.ReadAllText(file))),
    ];
}
