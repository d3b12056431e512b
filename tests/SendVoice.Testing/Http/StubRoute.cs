using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SendVoice.Testing.Http;

/// <summary>
/// One expected call and its answers. Answers are given in the order they were added; the last one is given again to
/// every later call. A route with no answer says 200 with an empty body.
/// </summary>
public sealed class StubRoute
{
    private readonly Lock _gate = new();
    private readonly List<RequestDelegate> _answers = [];
    private readonly HttpMethod _method;
    private readonly string _path;
    private readonly Func<StubRequest, bool> _when;
    private int _calls;

    internal StubRoute(HttpMethod method, string path, Func<StubRequest, bool> when) =>
        (_method, _path, _when) = (method, path, when);

    /// <summary>How many calls this route has answered.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Answers with JSON, or with an empty body when none is given.</summary>
    public StubRoute Answer(int status, string json = "", params (string Name, string Value)[] headers) =>
        AnswerWith(status, "application/json", json, headers);

    /// <summary>Answers 200 with JSON that depends on what was asked.</summary>
    public StubRoute Answer(Func<StubRequest, string> json) => Add(async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json(context.Features.GetRequiredFeature<StubRequest>()), context.RequestAborted);
    });

    public StubRoute AnswerWith(int status, string contentType, string body, params (string Name, string Value)[] headers) =>
        Add(async context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                context.Response.Headers[name] = value;
            if (body.Length == 0)
                return;
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(body, context.RequestAborted);
        });

    /// <summary>Takes the call and never answers; it ends when the caller gives up or the stub is disposed.</summary>
    public StubRoute Hang() => Add(async context =>
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing));

    /// <summary>Takes the call and breaks the connection without an answer.</summary>
    public StubRoute Drop() => Add(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    internal bool Fits(StubRequest request) =>
        string.Equals(request.Method, _method.Method, StringComparison.Ordinal)
        && string.Equals(request.Path, _path, StringComparison.Ordinal)
        && _when(request);

    internal RequestDelegate NextAnswer()
    {
        lock (_gate)
        {
            var turn = _calls++;
            return _answers.Count == 0 ? _ => Task.CompletedTask : _answers[Math.Min(turn, _answers.Count - 1)];
        }
    }

    private StubRoute Add(RequestDelegate answer)
    {
        lock (_gate)
            _answers.Add(answer);
        return this;
    }
}
