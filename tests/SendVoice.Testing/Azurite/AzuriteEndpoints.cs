namespace SendVoice.Testing.Azurite;

/// <summary>The ports one Azurite listens on, on the loopback address; 0 asks for a free one.</summary>
public sealed record AzuriteEndpoints(int BlobPort, int QueuePort, int TablePort)
{
    public const string AccountName = "devstoreaccount1";

    /// <summary>Azurite's published development key, the same on every machine; it opens nothing but an emulator.</summary>
    public const string AccountKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static AzuriteEndpoints AnyFree { get; } = new(0, 0, 0);

    public Uri Blob => Endpoint(BlobPort);

    public Uri Queue => Endpoint(QueuePort);

    public Uri Table => Endpoint(TablePort);

    public string ConnectionString => ConnectionStringFor(Queue, Table);

    /// <summary>The same account reached by other addresses, such as those of a <c>MisbehavingProxy</c>.</summary>
    public string ConnectionStringFor(Uri queue, Uri table) =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};"
        + $"BlobEndpoint={Blob};QueueEndpoint={queue};TableEndpoint={table};";

    private static Uri Endpoint(int port) => new($"http://127.0.0.1:{port}/{AccountName}");
}
