using System.Text.Json;
using SendVoice.Cli.Up;

namespace SendVoice.Cli.Local;

/// <summary>What <c>sendvoice up</c> runs at the moment, as <c>.sendvoice/running.json</c> tells other commands.</summary>
/// <param name="Url">Where the pages are.</param>
/// <param name="Storage">Connection string of its storage.</param>
/// <param name="Pid">The <c>sendvoice up</c> process.</param>
/// <param name="Programs">What it started.</param>
internal sealed record Running(Uri Url, string Storage, int Pid, IReadOnlyList<ProcessMark> Programs)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>Null when nothing runs, or what ran was killed.</returns>
    public static Running? Find(Checkout checkout) =>
        Read(checkout) is { } running && running.Programs.All(program => program.IsAlive()) ? running : null;

    /// <returns>What the file says, dead or alive; null where there is none.</returns>
    public static Running? Read(Checkout checkout) =>
        File.Exists(checkout.RunningFile) ? JsonSerializer.Deserialize<Running>(File.ReadAllBytes(checkout.RunningFile), Json) : null;

    public void Write(Checkout checkout)
    {
        var whole = checkout.RunningFile + ".new";
        File.WriteAllBytes(whole, JsonSerializer.SerializeToUtf8Bytes(this, Json));
        File.Move(whole, checkout.RunningFile, overwrite: true);
    }

    public static void Forget(Checkout checkout) => File.Delete(checkout.RunningFile);
}
