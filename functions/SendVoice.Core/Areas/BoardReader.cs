namespace SendVoice.Core.Areas;

/// <summary>Reads the <c>boards</c> of an area's settings.</summary>
internal static class BoardReader
{
    public static IReadOnlyList<Board> Read(SettingsObject area)
    {
        var boards = new List<Board>();
        foreach (var item in area.Objects("boards"))
        {
            var board = Board(item);
            if (boards.Any(known => known.Code == board.Code))
                throw item.Refuse("code", $"repeats the board '{board.Code}'");
            boards.Add(board);
        }

        return boards.Count > 0 ? boards : throw area.Refuse("boards", "must name at least one board");
    }

    private static Board Board(SettingsObject settings)
    {
        var board = new Board
        {
            Code = settings.Code("code"),
            Name = settings.Text("name"),
            Rhythm = settings.OneOf("rhythm",
                ("weekly", Rhythm.Weekly), ("monthly", Rhythm.Monthly), ("quarterly", Rhythm.Quarterly),
                ("yearly", Rhythm.Yearly), ("on-demand", Rhythm.OnDemand)),
            Tier = settings.OneOf("tier", ("restricted", Tier.Restricted), ("public", Tier.Public)),
            Themes = settings.TextsOrNone("themes"),
            Workstreams = settings.TextsOrNone("workstreams"),
        };
        settings.Complete();
        return board;
    }
}
