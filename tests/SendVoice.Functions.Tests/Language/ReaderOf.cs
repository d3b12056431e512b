using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SendVoice.Core.Comments;
using SendVoice.Functions.Language;
using SendVoice.Functions.Processing;
using SendVoice.Testing;
using SendVoice.Testing.Http;

namespace SendVoice.Functions.Tests.Language;

/// <summary>The second reader as the app makes it, over a stub of the service and a clock that stands still.</summary>
internal sealed class ReaderOf : IDisposable
{
    public const int Patience = 5;
    public const int Pause = 60;

    /// <summary>Longer than a text waits for company, shorter than anything else.</summary>
    private static readonly TimeSpan Gathered = TimeSpan.FromMilliseconds(50);

    private readonly IHost _host;
    private readonly ISecondReader _reader;

    public ReaderOf(HttpStub stub)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Language:Endpoint"] = stub.Address.ToString(),
            ["Language:Key"] = LanguageStub.Key,
            ["Language:PatienceSeconds"] = Patience.ToString(CultureInfo.InvariantCulture),
            ["Language:PauseSeconds"] = Pause.ToString(CultureInfo.InvariantCulture),
        });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddLogging();
        builder.AddLanguage();
        _host = builder.Build();
        _reader = _host.Services.GetRequiredService<ISecondReader>();
    }

    public ManualTime Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 10, 30, 0, TimeSpan.Zero));

    /// <summary>Asks about each at the same moment, without waiting for an answer.</summary>
    public Task<SecondReading>[] Ask(params string[] texts) =>
        [.. texts.Select(text => _reader.ReadAsync(AnonymisedText.FromStore(text), CancellationToken.None))];

    public Task<SecondReading> Ask(string text, CancellationToken cancellation) => _reader.ReadAsync(AnonymisedText.FromStore(text), cancellation);

    /// <summary>Lets the time pass in which more texts could join.</summary>
    public void Gather() => Clock.Advance(Gathered);

    public async Task<IReadOnlyList<SecondReading>> ReadAsync(params string[] texts)
    {
        var answers = Ask(texts);
        Gather();
        return await Task.WhenAll(answers);
    }

    public async Task<SecondReading> ReadOneAsync(string text) => (await ReadAsync(text))[0];

    public void Dispose() => _host.Dispose();
}
