using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SendVoice.Cli.CommandLine;
using SendVoice.Core.Areas;

namespace SendVoice.Cli.Loading;

/// <summary>Posts text messages to the hook as Twilio does, signature included.</summary>
internal sealed class SmsHookClient : IDisposable
{
    private const string Path = "/hooks/twilio/sms";

    // 07700 900000 to 900999 are kept for drama: nobody has them.
    private const int DramaNumbers = 1_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = new(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan }) { Timeout = Patience };
    private readonly Uri _hook;
    private readonly string _publicHook;
    private readonly byte[] _token;
    private readonly string _account;
    private readonly string _to;
    private int _sent;

    /// <param name="url">Where the instance is.</param>
    /// <param name="settings">Name Twilio's account and token, and the public address that is signed.</param>
    /// <param name="area">Whose number is texted.</param>
    public SmsHookClient(Uri url, IReadOnlyDictionary<string, string> settings, Area area)
    {
        _hook = new(url, Path);
        _publicHook = Setting("Twilio__PublicAddress").TrimEnd('/') + Path;
        _token = Encoding.UTF8.GetBytes(Setting("Twilio__AuthToken"));
        _account = Setting("Twilio__AccountSid");
        _to = area.SmsNumbers[0];

        string Setting(string name) => settings.TryGetValue(name, out var value)
            ? value
            : throw new CommandFailedException($"The setting {name} is missing: posts are signed with it.");
    }

    /// <param name="dueAt">When it should have been sent, by the clock of <see cref="Stopwatch"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Post> PostAsync(long dueAt, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _sent);
        var sid = "SM" + RandomNumberGenerator.GetHexString(32, lowercase: true);
        using var request = Request(sid, number);
        var sentAt = Stopwatch.GetTimestamp();
        var (answer, accepted) = await SendAsync(request, cancellationToken);
        return new(sid, answer, accepted, Stopwatch.GetElapsedTime(dueAt), Stopwatch.GetElapsedTime(sentAt));
    }

    public void Dispose() => _client.Dispose();

    private async Task<(string Answer, bool Accepted)> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _client.SendAsync(request, cancellationToken);
            return (((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), response.IsSuccessStatusCode);
        }
        catch (HttpRequestException exception)
        {
            // Refused or broken connections are part of what is measured.
            return (exception.HttpRequestError.ToString(), false);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nor is an instance that does not answer a reason to stop measuring.
            return ("no answer", false);
        }
    }

    private HttpRequestMessage Request(string sid, int number)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["MessageSid"] = sid,
            ["AccountSid"] = _account,
            ["From"] = string.Create(CultureInfo.InvariantCulture, $"+447700900{number % DramaNumbers:000}"),
            ["To"] = _to,
            ["Body"] = LoadWords.Of(number),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, _hook) { Content = new FormUrlEncodedContent(parameters) };
        request.Headers.Add("X-Twilio-Signature", Sign(parameters));
        return request;
    }

    /// <summary>Twilio's rule: HMAC-SHA1 under the token, over the address and then every parameter's name and value in the order of the names.</summary>
    private string Sign(SortedDictionary<string, string> parameters)
    {
        var signed = _publicHook + string.Concat(parameters.Select(parameter => parameter.Key + parameter.Value));
#pragma warning disable CA5350 // The algorithm is Twilio's choice.
        return Convert.ToBase64String(HMACSHA1.HashData(_token, Encoding.UTF8.GetBytes(signed)));
#pragma warning restore CA5350
    }
}
