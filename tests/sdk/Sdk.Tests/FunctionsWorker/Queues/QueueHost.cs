using System.Diagnostics;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Sdk.Tests.FunctionsWorker.Queues;

/// <summary>The app as its own host on a queue of its own, with settings that do not make a test wait.</summary>
internal sealed class QueueHost(string connectionString, string queueName, params Type[] classes) : IAsyncDisposable
{
    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = connectionString,
        ["QueueName"] = queueName,
        ["AzureFunctionsJobHost:extensions:queues:maxPollingInterval"] = "00:00:00.1",
        ["AzureFunctionsJobHost:extensions:queues:visibilityTimeout"] = "00:00:00",
    };

    private FunctionHost? _host;

    public Seen Seen { get; } = new();

    public LogLines Logs => _host!.Logs;

    public QueueClient Queue { get; } = new(connectionString, queueName, Base64);

    public QueueClient Poison { get; } = new(connectionString, queueName + "-poison", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });

    private static QueueClientOptions Base64 => new() { MessageEncoding = QueueMessageEncoding.Base64 };

    public QueueHost With(string setting, string value)
    {
        _settings["AzureFunctionsJobHost:extensions:queues:" + setting] = value;
        return this;
    }

    public async Task<QueueHost> StartAsync(Action<FunctionsApplicationBuilder>? configure = null)
    {
        _host = await FunctionHost.StartAsync(
            classes,
            builder =>
            {
                builder.Services.AddSingleton(Seen);
                configure?.Invoke(builder);
            },
            _settings);
        return this;
    }

    public Task StopAsync() => _host!.StopAsync();

    public async Task<IReadOnlyCollection<string>> SeenAsync(int count)
    {
        await UntilAsync(() => Task.FromResult(Seen.All.Count >= count));
        return Seen.All;
    }

    public Task EmptyAsync() => UntilAsync(async () => (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == 0);

    /// <summary>Waits for a message in the poison queue.</summary>
    public async Task<QueueMessage> PoisonedAsync()
    {
        QueueMessage? message = null;
        await UntilAsync(async () =>
        {
            message = (await Poison.ExistsAsync()).Value ? (await Poison.ReceiveMessageAsync()).Value : null;
            return message is not null;
        });
        return message!;
    }

    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var patience = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(30), "What the test waits for did not come.");
            await Task.Delay(25);
        }
    }

    public ValueTask DisposeAsync() => _host?.DisposeAsync() ?? ValueTask.CompletedTask;
}
