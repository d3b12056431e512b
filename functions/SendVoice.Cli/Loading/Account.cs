using Azure.Data.Tables;

namespace SendVoice.Cli.Loading;

/// <summary>What became of the messages that were expected in the store.</summary>
/// <param name="Stored">How many are there.</param>
/// <param name="Lost">How many are not.</param>
/// <param name="Duplicated">How many are there more than once, in different months.</param>
/// <param name="StoredAt">When storage wrote each, by its own clock.</param>
/// <param name="Sample">One of the rows; null when there is none.</param>
internal sealed record Account(int Stored, int Lost, int Duplicated, IReadOnlyList<DateTimeOffset> StoredAt, TableEntity? Sample)
{
    public bool IsClean => Lost == 0 && Duplicated == 0;
}
