using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SendVoice.Functions.Intake.Web;

namespace SendVoice.Functions.Tests.Intake.Web;

public sealed class SenderLimitTests
{
    [Fact]
    public void A_sender_over_the_limit_is_told_how_long_to_wait_and_others_go_on()
    {
        using var limit = Limit(2, trust: false);

        Assert.Null(limit.SecondsToWait(From("192.0.2.1")));
        Assert.Null(limit.SecondsToWait(From("192.0.2.1")));
        Assert.InRange(limit.SecondsToWait(From("192.0.2.1")) ?? 0, 1, 60);
        Assert.Null(limit.SecondsToWait(From("192.0.2.2")));
    }

    [Fact]
    public void One_customers_IPv6_addresses_are_one_sender()
    {
        using var limit = Limit(1, trust: false);

        Assert.Null(limit.SecondsToWait(From("2001:db8:1:2::1")));
        Assert.NotNull(limit.SecondsToWait(From("2001:db8:1:2:ffff::9")));
        Assert.Null(limit.SecondsToWait(From("2001:db8:1:3::1")));
    }

    [Fact]
    public void An_IPv4_address_written_as_IPv6_is_the_same_sender()
    {
        using var limit = Limit(1, trust: false);

        Assert.Null(limit.SecondsToWait(From("192.0.2.1")));
        Assert.NotNull(limit.SecondsToWait(From("::ffff:192.0.2.1")));
    }

    [Fact]
    public void A_client_cannot_choose_its_address_where_forwarding_is_not_trusted()
    {
        using var limit = Limit(1, trust: false);

        Assert.Null(limit.SecondsToWait(From("192.0.2.1", "198.51.100.1")));
        Assert.NotNull(limit.SecondsToWait(From("192.0.2.1", "198.51.100.2")));
    }

    [Theory]
    [InlineData("198.51.100.1", "198.51.100.1:49152")]
    [InlineData("198.51.100.1", "203.0.113.77, 198.51.100.1")]
    [InlineData("2001:db8::1", "[2001:db8::2]:443")]
    public void The_last_hop_is_the_sender_behind_a_trusted_front_end(string first, string again)
    {
        using var limit = Limit(1, trust: true);

        Assert.Null(limit.SecondsToWait(From("10.0.0.1", first)));
        Assert.NotNull(limit.SecondsToWait(From("10.0.0.2", again)));
    }

    [Fact]
    public void Without_a_readable_last_hop_the_connection_is_the_sender()
    {
        using var limit = Limit(1, trust: true);

        Assert.Null(limit.SecondsToWait(From("192.0.2.1", "unknown")));
        Assert.NotNull(limit.SecondsToWait(From("192.0.2.1")));
    }

    private static SenderLimit Limit(int perMinute, bool trust) =>
        new(Options.Create(new WebIntakeOptions { RequestsPerMinute = perMinute, TrustForwardedFor = trust }));

    private static HttpRequest From(string address, string? forwardedFor = null)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        if (forwardedFor is not null)
            http.Request.Headers["X-Forwarded-For"] = forwardedFor;
        return http.Request;
    }
}
