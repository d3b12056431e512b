using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>
/// The <c>extensions.queues</c> section of host.json, with the host's own defaults. Environment variables win, such as
/// <c>AzureFunctionsJobHost__extensions__queues__batchSize</c>.
/// </summary>
internal sealed record QueueSettings
{
    /// <summary>How many messages are taken at once: 1 to 32.</summary>
    public required int BatchSize { get; init; }

    /// <summary>The next batch is taken when no more than this many are being worked on, so that BatchSize and this many run at once.</summary>
    public required int NewBatchThreshold { get; init; }

    /// <summary>How often a message is tried before it goes to the poison queue.</summary>
    public required int MaxDequeueCount { get; init; }

    /// <summary>How long a message waits after a failure until it is tried again.</summary>
    public required TimeSpan VisibilityTimeout { get; init; }

    /// <summary>The longest pause between two looks at an empty queue.</summary>
    public required TimeSpan MaxPollingInterval { get; init; }

    /// <summary>Whether message bodies are base64 in the queue, or plain.</summary>
    public required bool IsBase64 { get; init; }

    /// <summary>
    /// How long a message stays hidden from others without a renewal, which comes at half of it: so long a message of an app
    /// that was killed waits to be taken up again. The Functions host has no such setting and hides messages for ten minutes.
    /// </summary>
    public required TimeSpan LockDuration { get; init; }

    /// <exception cref="InvalidOperationException">A value is no good; the message names the setting.</exception>
    public static QueueSettings Read(IConfiguration section)
    {
        var batchSize = Whole(section, "batchSize", 16, 1, 32);
        return new QueueSettings
        {
            BatchSize = batchSize,
            NewBatchThreshold = Whole(section, "newBatchThreshold", batchSize / 2, 0, 1000),
            MaxDequeueCount = Whole(section, "maxDequeueCount", 5, 1, 1000),
            VisibilityTimeout = Span(section, "visibilityTimeout", TimeSpan.Zero, TimeSpan.Zero),
            MaxPollingInterval = Span(section, "maxPollingInterval", TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(100)),
            IsBase64 = Encoding(section["messageEncoding"] ?? "base64"),
            LockDuration = Span(section, "lockDuration", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1)),
        };
    }

    private static int Whole(IConfiguration section, string name, int otherwise, int least, int most)
    {
        if (section[name] is not { } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Refused(name, $"a whole number from {least} to {most}");
    }

    private static TimeSpan Span(IConfiguration section, string name, TimeSpan otherwise, TimeSpan least)
    {
        if (section[name] is not { } text)
            return otherwise;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= least && span <= TimeSpan.FromDays(7)
            ? span
            : throw Refused(name, $"a time span from {least} to seven days, such as 00:00:30");
    }

    private static bool Encoding(string text) => text.ToUpperInvariant() switch
    {
        "BASE64" => true,
        "NONE" => false,
        _ => throw Refused("messageEncoding", "base64 or none"),
    };

    private static InvalidOperationException Refused(string name, string expected) =>
        new($"host.json: extensions.queues.{name} must be {expected}.");
}
