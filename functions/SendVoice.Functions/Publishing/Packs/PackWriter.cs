using System.Text;
using SendVoice.Core.Areas;
using SendVoice.Core.Summaries;
using SendVoice.Functions.Publishing.Months;

namespace SendVoice.Functions.Publishing.Packs;

/// <summary>Writes a board's pack for a month as files. The same comments and actions give the same bytes.</summary>
public sealed class PackWriter(AreaRegistry areas, MonthSummaries summaries, PackHtml html)
{
    /// <summary>
    /// Writes <c>&lt;area&gt;-&lt;board&gt;-&lt;yyyy-MM&gt;.html</c> and <c>.json</c>, each whole or not at all, over files of the same name.
    /// </summary>
    /// <param name="request">Whose pack of which month.</param>
    /// <param name="formats">One file each.</param>
    /// <param name="directory">Made if it is not there.</param>
    /// <param name="cancellation">Ends the work; no half file stays.</param>
    /// <returns>Full paths of the files, in the order of the formats.</returns>
    /// <exception cref="PackException">The area or the board does not exist.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(
        PackRequest request, IReadOnlyCollection<PackFormat> formats, string directory, CancellationToken cancellation)
    {
        var (area, board) = Find(request);
        var summary = await summaries.ReadAsync(area, board, request.Month, cancellation);
        var folder = Directory.CreateDirectory(directory).FullName;
        var written = new List<string>();
        foreach (var format in formats.Distinct())
        {
            var (ending, content) = await RenderAsync(summary, format);
            var path = Path.Combine(folder, $"{area.Key}-{board.Code}-{request.Month}.{ending}");
            await WriteWholeAsync(path, content, cancellation);
            written.Add(path);
        }

        return written;
    }

    private (Area Area, Board Board) Find(PackRequest request)
    {
        if (areas.Find(request.Area) is not { } area)
            throw new PackException($"There is no area '{request.Area}'. There is: {List(areas.All.Select(known => known.Key.Value))}.");

        return area.FindBoard(request.Board) is { } board
            ? (area, board)
            : throw new PackException($"{area.Name} has no board '{request.Board}'. It has: {List(area.Boards.Select(known => known.Code))}.");
    }

    private async Task<(string Ending, string Content)> RenderAsync(MonthSummary summary, PackFormat format) => format switch
    {
        PackFormat.Html => ("html", await html.RenderAsync(summary)),
        PackFormat.Json => ("json", PackJson.Of(summary)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No pack is defined for this format."),
    };

    private static async Task WriteWholeAsync(string path, string content, CancellationToken cancellation)
    {
        var partial = path + ".partial";
        try
        {
            await File.WriteAllTextAsync(partial, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
