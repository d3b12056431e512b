using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using SendVoice.Testing.Azurite;
using SendVoice.Testing.Http;

namespace Sdk.Tests.StorageQueues;

public sealed class AuthorisationTests(AzuriteFixture azurite) : QueueTest(azurite)
{
    private Uri Address => new($"{Azurite.Endpoints.Queue}/{Queue.Name}");

    [Fact]
    public async Task The_key_may_be_given_beside_the_address()
    {
        var credential = new StorageSharedKeyCredential(AzuriteEndpoints.AccountName, AzuriteEndpoints.AccountKey);
        var direct = new QueueClient(Address, credential);
        var byService = new QueueServiceClient(Azurite.Endpoints.Queue, credential).GetQueueClient(Queue.Name);

        await direct.SendMessageAsync("hello");

        Assert.Equal((Queue.Name, AzuriteEndpoints.AccountName), (direct.Name, direct.AccountName));
        Assert.Equal("hello", (await byService.ReceiveMessageAsync()).Value!.MessageText);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_a_renewed_one_accepted()
    {
        var credential = new StorageSharedKeyCredential(AzuriteEndpoints.AccountName, Convert.ToBase64String(new byte[32]));
        var queue = new QueueClient(Address, credential);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => queue.SendMessageAsync("hello"));
        credential.SetAccountKey(AzuriteEndpoints.AccountKey);
        await queue.SendMessageAsync("hello");

        Assert.Equal(403, failure.Status);
        Assert.True(failure.ErrorCode == QueueErrorCode.AuthenticationFailed || failure.ErrorCode == QueueErrorCode.AuthorizationFailure, failure.ErrorCode);
        Assert.DoesNotContain(AzuriteEndpoints.AccountKey, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_access_signature_opens_what_it_names_and_nothing_else()
    {
        var signature = Sign(Queue.Name, permissions: "a");
        var byAddress = new QueueClient(new Uri($"{Address}?{signature}"));
        var byString = new QueueServiceClient($"QueueEndpoint={Azurite.Endpoints.Queue};SharedAccessSignature={signature}").GetQueueClient(Queue.Name);

        await byAddress.SendMessageAsync("one");
        await byString.SendMessageAsync("two");
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => byAddress.ReceiveMessageAsync());

        Assert.Equal(403, failure.Status);
        Assert.Equal(2, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public void A_token_is_never_sent_in_the_clear() =>
        Assert.Throws<ArgumentException>(() => new QueueClient(Address, new FixedToken()));

    [Fact]
    public async Task A_token_for_storage_goes_with_each_request()
    {
        await using var service = await HttpStub.StartAsync();
        service.Expect(HttpMethod.Delete, "/feedback-in/messages", request => request.Header("Authorization") == "Bearer a-token").Answer(204);
        using var transport = new HttpClientTransport(service.CreateHandler());
        var credential = new FixedToken();
        var options = new QueueClientOptions { Transport = transport };
        var queue = new QueueClient(new Uri("https://alpha.queue.core.windows.net/feedback-in"), credential, options);

        await queue.ClearMessagesAsync();

        Assert.Equal("alpha", queue.AccountName);
        Assert.All(credential.Scopes, scope => Assert.Equal("https://storage.azure.com/.default", scope));
        Assert.Equal("alpha.queue.core.windows.net", Assert.Single(service.Requests).Header("Host"));
    }

    [Fact]
    public async Task Neither_bodies_nor_keys_nor_receipts_are_logged()
    {
        using var log = new StorageLog();
        await Queue.SendMessageAsync("a secret word");
        var held = (await Queue.ReceiveMessageAsync()).Value!;
        await Queue.DeleteMessageAsync(held.MessageId, held.PopReceipt);

        Assert.Contains(log.Lines, line => line.Contains(Queue.Name, StringComparison.Ordinal));
        Assert.All(log.Lines, line =>
        {
            Assert.DoesNotContain("a secret word", line, StringComparison.Ordinal);
            Assert.DoesNotContain("SharedKey ", line, StringComparison.Ordinal);
            Assert.DoesNotContain(Uri.EscapeDataString(held.PopReceipt), line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_connection_string_names_the_account_and_its_address()
    {
        var queue = new QueueClient("DefaultEndpointsProtocol=https;AccountName=alpha;AccountKey=a2V5;EndpointSuffix=core.example.com", "feedback-in");

        Assert.Equal("https://alpha.queue.core.example.com/feedback-in", queue.Uri.AbsoluteUri);
        Assert.Equal(("feedback-in", "alpha"), (queue.Name, queue.AccountName));
    }

    [Fact]
    public void The_emulator_has_a_connection_string_of_its_own()
    {
        var queue = new QueueClient("UseDevelopmentStorage=true", "feedback-in");

        Assert.Equal("http://127.0.0.1:10001/devstoreaccount1/feedback-in", queue.Uri.AbsoluteUri);
        Assert.Equal(("feedback-in", "devstoreaccount1"), (queue.Name, queue.AccountName));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=alpha")]
    public void A_broken_connection_string_is_refused(string connectionString) =>
        Assert.Throws<FormatException>(() => new QueueServiceClient(connectionString));

    /// <summary>A service signature for one queue, as "Create a service SAS" in the storage REST reference lays down.</summary>
    private static string Sign(string queue, string permissions)
    {
        const string Version = "2020-12-06";
        const string Expiry = "2199-01-01T00:00:00Z";
        var text = $"{permissions}\n\n{Expiry}\n/queue/{AzuriteEndpoints.AccountName}/{queue}\n\n\n\n{Version}";
        var signature = HMACSHA256.HashData(Convert.FromBase64String(AzuriteEndpoints.AccountKey), Encoding.UTF8.GetBytes(text));
        return $"sv={Version}&se={Uri.EscapeDataString(Expiry)}&sp={permissions}&sig={Uri.EscapeDataString(Convert.ToBase64String(signature))}";
    }
}
