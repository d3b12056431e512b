using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Comments.Sealing;

namespace SendVoice.Functions.Intake.Web.Form;

/// <summary>Begins journeys, and seals them into the one hidden field that carries them from page to page.</summary>
public sealed class JourneySeal(Sealer sealer, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    // Sealed, never put into a page as it is; the default encoder would make a Chinese or Arabic answer twice as long.
    private static readonly JourneyStateJson Json =
        new(new JsonSerializerOptions(JourneyStateJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public Journey Begin() => new(RandomNumberGenerator.GetHexString(64, lowercase: true), clock.GetUtcNow(), new FormAnswers());

    public string Seal(Journey journey, Area area)
    {
        var answers = journey.Answers;
        var state = new JourneyState(
            journey.Token, journey.StartedAt, answers.Respondent?.Code(), answers.AgeBand?.Code(), answers.Helped,
            answers.Words?.Reveal(), answers.Locality, [.. answers.Answered.Select(step => step.Code())]);
        return sealer.Seal(JsonSerializer.SerializeToUtf8Bytes(state, Json.JourneyState), Purpose(area, journey.StartedAt));
    }

    /// <summary>Opens what <see cref="Seal"/> made for the same area.</summary>
    /// <returns>Null when it was not made here, was changed, or is of another day than these two.</returns>
    public Journey? Open(string? seal, Area area)
    {
        var now = clock.GetUtcNow();
        return TryOpen(seal, area, now) ?? TryOpen(seal, area, now.AddDays(-1));
    }

    public bool IsOver(Journey journey) => clock.GetUtcNow() - journey.StartedAt > Lifetime;

    private Journey? TryOpen(string? seal, Area area, DateTimeOffset day)
    {
        try
        {
            return ToJourney(JsonSerializer.Deserialize(sealer.Open(seal ?? "", Purpose(area, day)), Json.JourneyState)!);
        }
        catch (SealBrokenException)
        {
            // Anybody can post anything; what we did not seal for this area and day says nothing.
            return null;
        }
    }

    private static Journey ToJourney(JourneyState state) => new(state.Token, state.StartedAt, new FormAnswers
    {
        Respondent = Codes.TryParse(state.Respondent, out RespondentType respondent) ? respondent : null,
        AgeBand = Codes.TryParse(state.Age, out AgeBand band) ? band : null,
        Helped = state.Helped,
        Words = state.Words is null ? null : new RawText(state.Words),
        Locality = state.Locality,
        Answered = [.. state.Answered.Select(code => FormSteps.Find(code)).OfType<FormStep>()],
    });

    private static string Purpose(Area area, DateTimeOffset day) =>
        string.Create(CultureInfo.InvariantCulture, $"form|{area.Key}|{day.UtcDateTime:yyyy-MM-dd}");
}
