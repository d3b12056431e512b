using System.Net;
using Microsoft.Extensions.Hosting;

namespace Sdk.Tests.FunctionsWorker.Http;

public sealed class FailureTests : IAsyncLifetime
{
    private FunctionHost _host = null!;

    public async Task InitializeAsync() => _host = await FunctionHost.StartAsync(
        [typeof(Failures)],
        builder => builder.Environment.EnvironmentName = Environments.Development);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("Throws")]
    [InlineData("ThrowsInResult")]
    public async Task An_exception_is_answered_500_without_a_word(string path)
    {
        using var answer = await _host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_answer_that_breaks_off_half_way_is_seen_to_be_broken_off() =>
        await Assert.ThrowsAsync<HttpRequestException>(() => _host.Client.GetStringAsync(new Uri("ThrowsLate", UriKind.Relative)));

    [Fact]
    public async Task A_failure_is_logged_by_type_and_place_and_never_by_message()
    {
        using var answer = await _host.Client.GetAsync(new Uri("Throws", UriKind.Relative));

        Assert.Contains("Function Throws failed in invocation", _host.Logs.All, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", _host.Logs.All, StringComparison.Ordinal);
        Assert.Contains("caused by System.FormatException", _host.Logs.All, StringComparison.Ordinal);
        Assert.Contains("at Sdk.Tests.FunctionsWorker.Http.Failures.Throws", _host.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Marigold", _host.Logs.All, StringComparison.Ordinal);
    }
}
