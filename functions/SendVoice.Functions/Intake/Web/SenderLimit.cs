using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SendVoice.Functions.Intake.Web;

/// <summary>
/// How much one sender may send, by form and JSON together. The address is kept in memory only, as a hash under a key that
/// dies with the process, and forgotten when its bucket is full again.
/// </summary>
public sealed class SenderLimit : IDisposable
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly PartitionedRateLimiter<string> _limiter;
    private readonly bool _trustForwardedFor;

    public SenderLimit(IOptions<WebIntakeOptions> options)
    {
        _trustForwardedFor = options.Value.TrustForwardedFor;
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.RequestsPerMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.Value.RequestsPerMinute,
            QueueLimit = 0,
        };
        _limiter = PartitionedRateLimiter.Create<string, string>(sender => RateLimitPartition.GetTokenBucketLimiter(sender, _ => bucket));
    }

    /// <returns>Null when the sender may go on; otherwise whole seconds to wait.</returns>
    public int? SecondsToWait(HttpRequest request)
    {
        var sender = Convert.ToHexString(HMACSHA256.HashData(_key, ClientAddress.Of(request, _trustForwardedFor)));
        using var lease = _limiter.AttemptAcquire(sender);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 60;
    }

    public void Dispose() => _limiter.Dispose();
}
