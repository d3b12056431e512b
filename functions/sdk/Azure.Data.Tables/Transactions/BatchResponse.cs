using System.Globalization;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>The answer to a transaction, part by part.</summary>
internal static class BatchResponse
{
    /// <exception cref="InvalidDataException">The body holds no answers.</exception>
    public static IReadOnlyList<BatchPart> Read(Response response)
    {
        using var reader = new StreamReader(response.ContentStream!);
        var parts = new List<BatchPart>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal))
                parts.Add(ReadPart(line, reader, response.ClientRequestId));
        }

        return parts.Count > 0 ? parts : throw new InvalidDataException("The answer to the transaction has no parts.");
    }

    private static BatchPart ReadPart(string statusLine, StreamReader reader, string requestId)
    {
        var status = statusLine.Split(' ', 3);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        return new BatchPart(int.Parse(status[1], CultureInfo.InvariantCulture), status[2], headers, ReadBody(reader), requestId);
    }

    /// <summary>To the next boundary. JSON from the service has no line that begins with two hyphens.</summary>
    private static string ReadBody(StreamReader reader)
    {
        var body = new StringBuilder();
        while (reader.Peek() is not (-1 or '-') && reader.ReadLine() is { } line)
            body.Append(line);

        return body.ToString();
    }
}
