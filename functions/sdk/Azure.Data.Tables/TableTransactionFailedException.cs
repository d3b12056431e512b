using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused: none of its actions has happened.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status, requestFailedException.Message,
            requestFailedException.ErrorCode, requestFailedException.InnerException)
    {
        FailedTransactionActionIndex = ReadIndex(requestFailedException.Message);
    }

    /// <summary>Which action the service named, counted from 0; null when it named none.</summary>
    public int? FailedTransactionActionIndex { get; }

    /// <summary>The service begins its reason with the position and a colon.</summary>
    private static int? ReadIndex(string message)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
