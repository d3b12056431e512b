using System.Globalization;
using System.Text;
using Azure.Data.Tables;

namespace SendVoice.Functions.Storage;

/// <summary>
/// Text of any length in columns <c>Name</c>, <c>Name2</c>, <c>Name3</c> and so on. A column holds 64 KiB, which is 32,768 characters; placeholders can make the
/// longest comment longer than that.
/// </summary>
internal static class LongText
{
    private const int MostCharacters = 32_000;

    public static void Write(TableEntity row, string column, string text)
    {
        row[column] = "";
        var part = 1;
        for (var at = 0; at < text.Length; part++)
        {
            var length = LengthAt(text, at);
            row[NameOf(column, part)] = text.Substring(at, length);
            at += length;
        }
    }

    /// <exception cref="InvalidDataException">The first column is missing.</exception>
    public static string Read(TableEntity row, string column)
    {
        var text = new StringBuilder(row.Text(column));
        for (var part = 2; row.GetString(NameOf(column, part)) is { } more; part++)
            text.Append(more);
        return text.ToString();
    }

    private static string NameOf(string column, int part) => part == 1 ? column : column + part.ToString(CultureInfo.InvariantCulture);

    /// <summary>One less where the cut would part the two halves of a character.</summary>
    private static int LengthAt(string text, int at)
    {
        if (text.Length - at <= MostCharacters)
            return text.Length - at;
        return char.IsHighSurrogate(text[at + MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
    }
}
