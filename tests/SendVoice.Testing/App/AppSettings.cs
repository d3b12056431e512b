using System.Globalization;
using System.Security.Cryptography;

namespace SendVoice.Testing.App;

/// <summary>The environment the app is started with: everything it needs, with secrets made up for this run.</summary>
public sealed record AppSettings
{
    /// <summary>The account secret that signs the text messages of a test.</summary>
    public const string TwilioToken = "test-only-twilio-token-0123456789";

    /// <summary>Signs a test in as the developer.</summary>
    public const string DevelopmentKey = "test-only-development-key-0123456789";

    /// <summary>The address Twilio believes it posts to; the app never listens there.</summary>
    public const string PublicAddress = "https://sendvoice.example.org";

    public required string StorageConnection { get; init; }

    /// <summary>0 takes a free port; a restart of the same settings keeps the one it got.</summary>
    public int Port { get; init; }

    /// <summary>The same for a restarted app: a seal made before must open after.</summary>
    public string Secret { get; init; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>Driven by a Functions host, which the test plays, instead of by its own.</summary>
    public bool AsCustomHandler { get; init; }

    /// <summary>Settings of one test on top, or null to take a setting away.</summary>
    public IReadOnlyDictionary<string, string?> Extra { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Environment variables by name; a null takes an inherited one away.</summary>
    public IReadOnlyDictionary<string, string?> Variables(int port)
    {
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = StorageConnection,
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = AsCustomHandler ? port.ToString(CultureInfo.InvariantCulture) : null,
            ["Sealing__CurrentKeyId"] = "k1",
            ["Sealing__Keys__k1"] = Secret,
            ["Receipts__Secret"] = Secret,
            ["Respondents__Pepper"] = Secret,
            ["Twilio__AccountSid"] = "AC00000000000000000000000000000000",
            ["Twilio__AuthToken"] = TwilioToken,
            ["Twilio__PublicAddress"] = PublicAddress,
            ["SignIn__DevelopmentKey"] = DevelopmentKey,
            ["Intake__RequestsPerMinute"] = "100000",
        };
        foreach (var (name, value) in Extra)
            variables[name] = value;
        return variables;
    }
}
