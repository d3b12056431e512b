using System.Security.Cryptography;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;

namespace SendVoice.Functions.Intake.Web.Json;

/// <summary>What the JSON route accepts.</summary>
internal static class CommentRequestRules
{
    /// <summary>Judges every field.</summary>
    /// <param name="request">The body.</param>
    /// <param name="area">Whom it is for.</param>
    /// <param name="surveys">Where a question must be found.</param>
    /// <param name="errors">What is wrong, by field; sentences say what to do and quote nothing.</param>
    /// <returns>Null when anything is wrong.</returns>
    public static IncomingComment? Take(CommentRequest request, Area area, SurveyCatalogue surveys, out IDictionary<string, string[]> errors)
    {
        var words = SentWords.From(request["text"] ?? "");
        var respondent = Respondent(request["respondent"]);
        var age = Age(request["ageBand"]);
        errors = Problems(request, words, area, surveys).ToDictionary(problem => problem.Field, problem => new[] { problem.Sentence }, StringComparer.Ordinal);
        if (errors.Count > 0 || respondent is null)
            return null;
        var comment = new IncomingComment
        {
            Area = area,
            Channel = Channel.Web,
            ProviderId = request["token"] ?? RandomNumberGenerator.GetHexString(64, lowercase: true),
            Respondent = respondent.Value,
            Words = words,
            AgeBand = age,
            Locality = request["locality"],
            Question = request["question"],
            Assisted = request.Assisted,
        };
        return comment with { ProviderId = ProviderToken.Bind(comment.ProviderId, comment) };
    }

    private static IEnumerable<(string Field, string Sentence)> Problems(CommentRequest request, RawText words, Area area, SurveyCatalogue surveys)
    {
        if (words.IsBlank)
            yield return ("text", "Give what the person said.");
        else if (words.Length > SentWords.MaxCharacters)
            yield return ("text", $"Give at most {SentWords.MaxCharacters} characters.");
        if (Respondent(request["respondent"]) is null)
            yield return ("respondent", $"Give one of {string.Join(", ", Codes.RespondentCodes)}.");
        if (request["ageBand"] is not null && Age(request["ageBand"]) is null)
            yield return ("ageBand", $"Give one of {string.Join(", ", Enum.GetValues<AgeBand>().Select(band => band.Code()))}.");
        else if (request["ageBand"] is not null && Respondent(request["respondent"]) is not RespondentType.YoungPerson)
            yield return ("ageBand", "Give an age band for a young-person only.");
        if (request["locality"] is { } locality && !area.HasLocality(locality))
            yield return ("locality", $"Give one of {string.Join(", ", area.Localities.Select(known => known.Code))}.");
        if (request["question"] is { } question && surveys.FindQuestion(question) is null)
            yield return ("question", "Give survey/question of a survey that is asked here.");
        if (request["token"] is { } token && !IsToken(token))
            yield return ("token", "Give 16 to 128 characters of A to Z, a to z, 0 to 9, _ and -.");
    }

    private static bool IsToken(string token) =>
        token.Length is >= 16 and <= 128 && token.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    private static RespondentType? Respondent(string? code) => Codes.TryParse(code, out RespondentType respondent) ? respondent : null;

    private static AgeBand? Age(string? code) => Codes.TryParse(code, out AgeBand band) ? band : null;
}
