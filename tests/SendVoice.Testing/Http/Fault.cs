namespace SendVoice.Testing.Http;

/// <summary>What a <see cref="MisbehavingProxy"/> does to one request instead of passing it on and its answer back.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The network goes quiet: no answer comes, and the request goes no further.</summary>
    public static Fault Hang { get; } = new Silence();

    /// <summary>The connection breaks before the request has gone further.</summary>
    public static Fault Reset { get; } = new Break(PassOn: false);

    /// <summary>The request is carried out, and the connection breaks before its answer has come back.</summary>
    public static Fault LoseAnswer { get; } = new Break(PassOn: true);

    /// <summary>The request goes no further and this status comes back.</summary>
    public static Fault Answer(int status) => new Refuse(status);

    /// <summary>The request goes on with a header changed on the way.</summary>
    public static Fault Tamper(string header, string value) => new Forge(header, value);

    internal sealed record Silence : Fault;

    internal sealed record Break(bool PassOn) : Fault;

    internal sealed record Refuse(int Status) : Fault;

    internal sealed record Forge(string Header, string Value) : Fault;
}
