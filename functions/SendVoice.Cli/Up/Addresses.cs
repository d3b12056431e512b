using SendVoice.Cli.CommandLine;
using SendVoice.Cli.Local;
using SendVoice.Core.Comments;

namespace SendVoice.Cli.Up;

/// <summary>Where a running installation can be reached, as a person is told.</summary>
internal sealed record Addresses(Uri Url, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>The fictional area that ships with SendVoice.</summary>
    public const string Area = "exampleshire";

    public void Print(Terminal terminal, Checkout checkout, bool demo)
    {
        var now = Month.Of(TimeProvider.System.GetUtcNow());
        terminal.Say("SendVoice is running. Ctrl-C stops it.");
        terminal.Say("");
        Line("The form", $"/{Area}");
        if (Settings.TryGetValue("SignIn__DevelopmentKey", out var key))
            Line("Sign in first", $"/sign-in?key={Uri.EscapeDataString(key)}");

        Line("This month", $"/{Area}/months/{now}");
        if (demo)
            Line("Last month (demo)", $"/{Area}/months/{now.Previous}");

        Line("Text message hook", "/hooks/twilio/sms");
        Line("JSON", $"/api/{Area}/comments");
        terminal.Say($"  {"Data, logs",-18} {checkout.State}");

        void Line(string what, string path) => terminal.Say($"  {what,-18} {new Uri(Url, path)}");
    }
}
