namespace SendVoice.Cli.Local;

/// <summary>A turn at something only one process may do at a time; it ends with this object, and with the process however that ends.</summary>
internal sealed class Turn : IAsyncDisposable
{
    private readonly FileStream _file;

    private Turn(FileStream file) => _file = file;

    /// <summary>Waits for the turn.</summary>
    public static async Task<Turn> TakeAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake(path) is { } turn)
                return turn;

            await Task.Delay(200, cancellationToken);
        }
    }

    /// <returns>Null while another process has the turn.</returns>
    public static Turn? TryTake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            // The file is there and cannot be had alone: another process holds it.
            return null;
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
