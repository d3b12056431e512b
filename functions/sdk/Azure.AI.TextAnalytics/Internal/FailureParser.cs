using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// Reads the service's error body. The outer error is general ("InvalidRequest"); the innermost says what was wrong
/// ("InvalidDocumentBatch"), so that one becomes the exception's code and message.
/// </summary>
internal sealed class FailureParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        if (ReadBody(response)?.Error is not { } told)
            return false;

        var innermost = new TextAnalyticsError(told);
        error = new ResponseError(innermost.ErrorCode.ToString(), innermost.Message);
        return true;
    }

    private static WireFailure? ReadBody(Response response)
    {
        if (response.ContentStream is not { CanSeek: true })
            return null;

        try
        {
            return JsonSerializer.Deserialize(response.Content, Wire.Default.WireFailure);
        }
        catch (JsonException)
        {
            // A gateway in front of the service answers in HTML or not at all; the status alone must then do.
            return null;
        }
    }
}
