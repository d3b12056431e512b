using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Cli.Demo;

/// <summary>An invented comment and its place in the demo's months.</summary>
/// <param name="Number">Where it stands in the file, from 0.</param>
/// <param name="Line">What the file says.</param>
/// <param name="Month">The month it is received in.</param>
internal sealed record DemoComment(int Number, DemoLine Line, Month Month)
{
    private const int EarliestHour = 7;
    private const int Hours = 15;

    /// <summary>Shares no factor with the length of any month, so that every day gets its turn.</summary>
    private const int DayStep = 11;

    /// <summary>Names the comment in its month for ever: a second demo in the same month adds nothing.</summary>
    public string ProviderId => $"demo:{Month}:{Number:000}";

    public CommentId Id => CommentId.Of(Line.ChannelValue, ProviderId);

    /// <summary>Spread over the month's days and the waking hours, always the same.</summary>
    public DateTimeOffset ReceivedAt
    {
        get
        {
            var days = DateTime.DaysInMonth(Month.Year, Month.Number);
            return Month.Start.AddDays(Number * DayStep % days).AddHours(EarliestHour + (Number * 11 % Hours)).AddMinutes(Number * 17 % 60);
        }
    }

    public IncomingComment ToIncoming(Area area) => new()
    {
        Area = area,
        Channel = Line.ChannelValue,
        ProviderId = ProviderId,
        Respondent = Line.RespondentValue,
        Words = new(Line.Text),
        AgeBand = Line.AgeBandValue,
        Locality = Line.Locality,
        Event = Line.ChannelValue == Channel.Event ? "listening-event" : null,
        Assisted = Line.ChannelValue is Channel.Event or Channel.Paper,
        ReceivedAt = ReceivedAt,
    };
}
