using System.CommandLine;
using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Functions.Publishing.Packs;

namespace SendVoice.Cli.Packing;

/// <summary><c>sendvoice pack</c>: a board's pack for a month.</summary>
internal static class PackCommand
{
    private static readonly string[] FormatNames = [.. Enum.GetNames<PackFormat>().Select(name => name.ToLowerInvariant())];

    public static Command Create(Terminal terminal)
    {
        var area = new Option<string>("--area") { Description = "The area.", Required = true };
        var board = new Option<string>("--board") { Description = "Code of the board that reads it.", Required = true };
        var month = new Option<string>("--month") { Description = "The month, for example 2026-10.", Required = true };
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder to write to.", Required = true };
        var format = new Option<string>("--format")
        {
            Description = $"Any of {string.Join(",", FormatNames)}.",
            DefaultValueFactory = _ => string.Join(',', FormatNames),
        };
        var command = new Command("pack", "Write a board's \"You said, we did\" pack for a month.") { area, board, month, output, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var formats = Formats(parsed.GetRequiredValue(format));
            var period = MonthOf(parsed.GetRequiredValue(month));
            using var installation = Installation.Open(Checkout.Find());
            var whose = installation.Area(parsed.GetRequiredValue(area));
            var request = new PackRequest(whose.Key, BoardOf(whose, parsed.GetRequiredValue(board)), period);
            var written = await installation.Get<PackWriter>().WriteAsync(request, formats, parsed.GetRequiredValue(output).FullName, cancellationToken);
            foreach (var path in written)
                terminal.Say(path);

            return ExitCode.Done;
        });
        return command;
    }

    private static PackFormat[] Formats(string text)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = names.FirstOrDefault(name => !FormatNames.Contains(name, StringComparer.OrdinalIgnoreCase));
        return unknown is null && names.Length > 0
            ? [.. names.Select(name => Enum.Parse<PackFormat>(name, ignoreCase: true)).Distinct()]
            : throw new BadUsageException($"There is no format {unknown ?? "\"\""}: choose from {string.Join(", ", FormatNames)}.");
    }

    private static Month MonthOf(string text) =>
        Month.TryParse(text, out var month) ? month : throw new BadUsageException("--month takes a month written yyyy-MM, for example 2026-10.");

    private static string BoardOf(Area area, string code) =>
        area.FindBoard(code) is not null
            ? code
            : throw new BadUsageException($"{area.Key} has no board {code}: choose one of {string.Join(", ", area.Boards.Select(board => board.Code))}.");
}
