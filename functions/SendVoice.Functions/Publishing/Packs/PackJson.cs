using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SendVoice.Core.Summaries;
using SendVoice.Core.Summaries.Disclosure;
using SendVoice.Functions.Publishing.Months;

namespace SendVoice.Functions.Publishing.Packs;

/// <summary>A month's summary as data, with its dictionary (<see cref="PackDictionary"/>). It holds what the page prints and nothing more.</summary>
internal sealed class PackJson
{
    private const string Schema = "sendvoice-month/1";

    /// <summary>Read by people as well: apostrophes and accents stay as they are. It is a file, never part of a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly MonthSummary _summary;

    private PackJson(Utf8JsonWriter json, MonthSummary summary) => (_json, _summary) = (json, summary);

    public static string Of(MonthSummary summary)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            new PackJson(json, summary).Write();
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("schema", Schema);
        _json.WriteString("run", _summary.RunId);
        Texts("area", ("key", _summary.Area.Key.Value), ("name", _summary.Area.Name), ("council", _summary.Area.Council));
        if (_summary.For.Board is { } board)
            Texts("board", ("code", board.Code), ("name", board.Name), ("tier", board.Tier.ToString().ToLowerInvariant()));
        _json.WriteString("month", _summary.Month.ToString());
        _json.WriteNumber("threshold", _summary.Threshold);
        Count("comments", _summary.Comments);
        Counts("sentiment", _summary.Sentiment);
        Each("themes", _summary.Themes, Theme);
        Object("heardFrom", () => _summary.HeardFrom.ToList().ForEach(breakdown => Counts(breakdown.Code, breakdown)));
        Object("review", Review);
        Object("method", Method);
        Texts("dictionary", [.. PackDictionary.Entries]);
        _json.WriteEndObject();
    }

    private void Theme(ThemeSummary theme)
    {
        _json.WriteString("code", theme.Code);
        _json.WriteString("label", theme.Label);
        Count("count", theme.Count);
        Object("youSaid", () =>
        {
            _json.WriteString("sentence", theme.YouSaid);
            _json.WriteBoolean("draft", true);
        });
        Counts("respondents", theme.Who);
        Counts("sentiment", theme.Sentiment);
        Each("quotes", theme.Quotes, quote =>
        {
            _json.WriteString("words", quote.Words.Value);
            _json.WriteString("who", quote.Who);
        });
        Each("weDid", theme.WeDid, Action);
        if (theme.DaysWaiting is { } days)
            _json.WriteNumber("daysWaiting", days);
        else
            _json.WriteNull("daysWaiting");
    }

    private void Action(ActionLine action)
    {
        _json.WriteString("id", action.Id);
        _json.WriteString("status", action.Status);
        _json.WriteBoolean("overdue", action.IsOverdue);
        _json.WriteString("sentence", action.Sentence);
        _json.WriteString("owner", action.Owner);
    }

    private void Review()
    {
        Count("waiting", _summary.WaitingForReview);
        Count("unthemed", _summary.Unthemed);
        Count("alerts", _summary.SafeguardingAlerts);
        Count("withheld", _summary.Withheld);
    }

    private void Method()
    {
        List("models", _summary.ModelVersions);
        _json.WriteString("taxonomy", _summary.For.Taxonomy.Version);
        List("notes", MethodNotes.Of(_summary));
    }

    private void Count(string name, Printed count)
    {
        if (count.Value is { } number)
            _json.WriteNumber(name, number);
        else
            _json.WriteString(name, count.IsHidden ? "c" : null);
    }

    private void Counts(string name, Breakdown breakdown)
    {
        if (breakdown.IsLeftOut)
            _json.WriteNull(name);
        else
            Object(name, () => breakdown.Rows.ToList().ForEach(row => Count(row.Code, row.Count)));
    }

    private void Object(string name, Action write)
    {
        _json.WriteStartObject(name);
        write();
        _json.WriteEndObject();
    }

    private void Texts(string name, params (string Name, string Value)[] texts) =>
        Object(name, () => Array.ForEach(texts, text => _json.WriteString(text.Name, text.Value)));

    private void List(string name, IEnumerable<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (var text in texts)
            _json.WriteStringValue(text);
        _json.WriteEndArray();
    }

    private void Each<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
