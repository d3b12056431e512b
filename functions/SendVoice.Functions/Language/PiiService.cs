using Azure;
using Azure.AI.TextAnalytics;
using SendVoice.Core.Anonymising;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Language;

/// <summary>One question to the service about several texts: one try, one time limit, and no failure that goes further than here.</summary>
internal sealed partial class PiiService(TextAnalyticsClient client, Breaker breaker, TimeSpan patience, TimeProvider clock, ILogger<PiiService> logger)
{
    /// <param name="texts">No more than the service takes at once.</param>
    /// <returns>One answer for each, in their order.</returns>
    public async Task<IReadOnlyList<SecondReading>> AskAsync(IReadOnlyList<string> texts)
    {
        if (!breaker.LetThrough())
            return NoAnswer(texts);
        using var limit = new CancellationTokenSource(patience, clock);
        try
        {
            // Not every part of a client minds its token; no comment may wait for one that does not.
            var answer = await client.RecognizePiiEntitiesBatchAsync(texts.Select(Document), Question(), limit.Token).WaitAsync(limit.Token);
            var readings = Pair(texts, answer.Value);
            breaker.Succeeded();
            return readings;
        }
        catch (Exception failure) when (PiiFailure.IsOne(failure))
        {
            // Our own result stands. What the exception says is left out: the service's words could quote ours.
            var rest = breaker.Failed(PiiFailure.RetryAfter(failure, clock));
            Log.NoAnswer(logger, texts.Count, failure.GetType().Name, (failure as RequestFailedException)?.Status ?? 0, (int)rest.TotalSeconds);
            return NoAnswer(texts);
        }
    }

    /// <summary>The service is told to keep no copy; it would not by default, and that is not left to a default.</summary>
    private static RecognizePiiEntitiesOptions Question()
    {
        var options = new RecognizePiiEntitiesOptions { DomainFilter = PiiEntityDomain.None, DisableServiceLogs = true };
        foreach (var kind in PiiKinds.Wanted)
            options.CategoriesFilter.Add(kind);
        return options;
    }

    private static TextDocumentInput Document(string text, int place) => new(Id(place), text);

    private static string Id(int place) => place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SecondReading[] NoAnswer(IReadOnlyList<string> texts) => [.. texts.Select(_ => SecondReading.LocalOnly)];

    /// <summary>By id, never by position: an answer on one comment must not mask another.</summary>
    private SecondReading[] Pair(IReadOnlyList<string> texts, RecognizePiiEntitiesResultCollection results)
    {
        var answers = results.Where(result => !result.HasError).ToLookup(result => result.Id, StringComparer.Ordinal);
        var readings = texts.Select((text, place) => answers[Id(place)].ToArray() is [var only] ? Read(text, only.Entities) : SecondReading.LocalOnly).ToArray();
        var unread = readings.Count(reading => reading == SecondReading.LocalOnly);
        if (unread > 0)
            Log.SomeUnread(logger, texts.Count, unread);
        return readings;
    }

    private static SecondReading Read(string text, PiiEntityCollection entities)
    {
        var spans = new List<FoundSpan>(entities.Count);
        foreach (var entity in entities)
        {
            if (!Quotes(entity, text))
                return SecondReading.LocalOnly;
            if (PiiKinds.SpanOf(entity) is { } span)
                spans.Add(span);
        }

        return SecondReading.Of(spans);
    }

    /// <summary>An entity that does not read as the text does where it points is about another text, or counts in other units.</summary>
    private static bool Quotes(PiiEntity entity, string text) =>
        entity is { Offset: >= 0, Length: > 0 } && entity.Offset <= text.Length - entity.Length
        && text.AsSpan(entity.Offset, entity.Length).SequenceEqual(entity.Text);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "No second opinion on {Comments} comments: {Fault}, status {Status}; not asked for {Seconds} s")]
        public static partial void NoAnswer(ILogger logger, int comments, string fault, int status, int seconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Second opinion on {Comments} comments: none on {Unread} of them")]
        public static partial void SomeUnread(ILogger logger, int comments, int unread);
    }
}
