using System.Text.Json;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Core.Surveys;

/// <summary>Reads a survey's settings file strictly.</summary>
public static class SurveyReader
{
    /// <exception cref="SettingsException">The file cannot be used; the first problem is named.</exception>
    public static Survey Read(string file, string json)
    {
        var settings = SettingsObject.Parse(file, json);
        var audience = settings.OneOf("audience", [.. Enum.GetValues<RespondentType>().Select(value => (value.Code(), value))]);
        var survey = new Survey
        {
            Code = settings.Code("code"),
            Version = settings.Integer("version", 1, 999),
            Audience = audience,
            AgeBands = AgeBands(settings, audience),
            Title = Wording(settings, "title"),
            Introduction = Wording(settings, "introduction"),
            Questions = Questions(settings),
        };
        settings.Complete();
        return survey;
    }

    private static List<AgeBand> AgeBands(SettingsObject settings, RespondentType audience)
    {
        var codes = settings.TextsOrNone("ageBands");
        if (audience == RespondentType.YoungPerson && codes.Count == 0)
            throw settings.Refuse("ageBands", "must name the ages a young people's survey is worded for");
        if (audience != RespondentType.YoungPerson && codes.Count > 0)
            throw settings.Refuse("ageBands", "belongs to young people's surveys only");
        var bands = new List<AgeBand>();
        foreach (var code in codes)
        {
            bands.Add(Codes.TryParse(code, out AgeBand band) ? band
                : throw settings.Refuse($"ageBands[{bands.Count}]", $"must be one of {string.Join(", ", Enum.GetValues<AgeBand>().Select(Codes.Code))}, not '{code}'"));
        }

        return bands;
    }

    private static List<Question> Questions(SettingsObject settings)
    {
        var questions = new List<Question>();
        foreach (var item in settings.Objects("questions"))
        {
            var question = new Question
            {
                Code = item.Code("code"),
                Text = Wording(item, "text"),
                Hint = item.Has("hint") ? Wording(item, "hint") : null,
                Optional = item.Has("optional") && Truth(item, "optional"),
            };
            item.Complete();
            if (questions.Any(known => known.Code == question.Code))
                throw item.Refuse("code", $"repeats the question '{question.Code}'");
            questions.Add(question);
        }

        return questions.Any(question => !question.Optional) ? questions
            : throw settings.Refuse("questions", "must hold at least one question that is not optional");
    }

    private static bool Truth(SettingsObject settings, string name) =>
        settings.Required(name) switch
        {
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            _ => throw settings.Refuse(name, "must be true or false"),
        };

    private static Wording Wording(SettingsObject settings, string name)
    {
        var map = settings.Object(name);
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in map.Names())
        {
            if (!SettingsPatterns.IsLanguageTag(language) || !texts.TryAdd(language, map.Text(language)))
                throw map.Refuse(language, "must be a language tag such as en or pa-Arab, once");
        }

        return texts.ContainsKey(Surveys.Wording.Fallback) ? new(texts) : throw map.Refuse(Surveys.Wording.Fallback, "is missing");
    }
}
