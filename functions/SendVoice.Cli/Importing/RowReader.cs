using System.Globalization;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Surveys;
using SendVoice.Functions.Intake;

namespace SendVoice.Cli.Importing;

/// <summary>Turns rows into what intake takes, or says why not.</summary>
/// <param name="area">Whose localities may be named.</param>
/// <param name="surveys">Whose questions may be named.</param>
/// <param name="now">Nothing can have been said later.</param>
internal sealed class RowReader(Area area, SurveyCatalogue surveys, DateTimeOffset now)
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    // Before the law that asks councils to listen, and a likely sign of a date typed wrongly.
    private static readonly DateOnly Earliest = new(2014, 9, 1);

    // No hour is known; noon is the same day in London and in UTC.
    private static readonly TimeOnly Noon = new(12, 0);

    /// <exception cref="RefusedRowException">The row cannot be taken.</exception>
    public IncomingComment Read(ImportFile file, ImportRow row)
    {
        if (row.IsTooWide)
            throw new RefusedRowException("has more cells than the header: put quotation marks round text that holds a comma");

        var respondent = RespondentOf(row.Respondent);
        return new()
        {
            Area = area,
            Channel = ChannelOf(row.Channel),
            ProviderId = file.ProviderIdOf(area.Key, row.Number),
            Respondent = respondent,
            Words = WordsOf(row.Text),
            AgeBand = AgeBandOf(row.AgeBand, respondent),
            Locality = LocalityOf(row.Locality),
            Question = QuestionOf(row.Question),
            Event = file.Event,
            Assisted = true,
            ReceivedAt = ReceivedAt(row.Date),
        };
    }

    private static RawText WordsOf(string? text)
    {
        var words = new RawText(text ?? "");
        return words switch
        {
            { IsBlank: true } => throw new RefusedRowException("has no text"),
            { Length: > CommentIntake.MaxCharacters } => throw new RefusedRowException($"has a text of more than {CommentIntake.MaxCharacters} characters"),
            _ => words,
        };
    }

    private static RespondentType RespondentOf(string? code) =>
        code is null ? RespondentType.Other
        : Codes.TryParse(code.ToLowerInvariant(), out RespondentType respondent) ? respondent
        : throw new RefusedRowException($"has a respondent that is none of {string.Join(", ", Codes.RespondentCodes)}");

    private static AgeBand? AgeBandOf(string? code, RespondentType respondent)
    {
        if (code is null)
            return null;

        if (respondent != RespondentType.YoungPerson)
            throw new RefusedRowException("has an age band, which is for a young-person only");

        return Codes.TryParse(code.ToLowerInvariant(), out AgeBand band)
            ? band
            : throw new RefusedRowException($"has an age band that is none of {string.Join(", ", Enum.GetValues<AgeBand>().Select(known => known.Code()))}");
    }

    private static Channel ChannelOf(string? code) => code?.ToLowerInvariant() switch
    {
        null or "event" => Channel.Event,
        "paper" => Channel.Paper,
        _ => throw new RefusedRowException("has a channel that is none of event, paper"),
    };

    private string? LocalityOf(string? text)
    {
        if (text is null)
            return null;

        var locality = area.Localities.FirstOrDefault(known =>
            known.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || known.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return locality?.Code
            ?? throw new RefusedRowException($"has a locality that is none of {string.Join(", ", area.Localities.Select(known => known.Code))}");
    }

    private string? QuestionOf(string? reference) =>
        reference is null || surveys.FindQuestion(reference) is not null
            ? reference
            : throw new RefusedRowException("has a question that stands in no survey; it is written survey/question");

    private DateTimeOffset? ReceivedAt(string? text)
    {
        if (text is null)
            return null;

        if (!DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new RefusedRowException("has a date that is not yyyy-MM-dd or dd/MM/yyyy");

        if (date < Earliest || date > London.Date(now))
            throw new RefusedRowException($"has a date before {Earliest:yyyy-MM-dd} or after today");

        var instant = London.Instant(date, Noon);
        return instant < now ? instant : now;
    }
}
