namespace SendVoice.Functions.Language;

/// <summary>
/// The Azure AI Language resource that gives second opinions. Without an address there is none, and nothing is ever sent; with one, only comments
/// of areas whose settings say <c>"secondOpinion": true</c> are, and only after our own anonymiser has been over them.
/// </summary>
public sealed class LanguageOptions
{
    public const string Section = "Language";

    /// <summary>The resource's address, <c>https</c> (plain <c>http</c> only on the machine itself, and then with a key).</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>One of the resource's keys. A secret. When it is empty the app signs in with its managed identity.</summary>
    public string? Key { get; set; }

    /// <summary>Seconds a comment may wait for its opinion, all told: gathering, sign-in, question and answer. There is one try. From 0.1 to 10.</summary>
    public double PatienceSeconds { get; set; } = 2;

    /// <summary>Seconds in which the service is left alone after it failed, unless it asked for longer itself. From 1 to 3600.</summary>
    public double PauseSeconds { get; set; } = 60;
}
