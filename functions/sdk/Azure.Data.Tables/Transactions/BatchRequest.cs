using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>The body of a transaction: a multipart change set whose parts are whole HTTP requests.</summary>
internal sealed class BatchRequest
{
    private readonly Uri _endpoint;
    private readonly string _table;
    private readonly string _batch = "batch_" + RandomNumberGenerator.GetHexString(32, lowercase: true);
    private readonly string _changes = "changeset_" + RandomNumberGenerator.GetHexString(32, lowercase: true);
    private readonly ArrayBufferWriter<byte> _body = new(4096);
    private int _count;

    /// <param name="endpoint">The service's; what permission its query may carry stays out of the parts.</param>
    /// <param name="table">The table that all actions are on.</param>
    public BatchRequest(Uri endpoint, string table)
    {
        _endpoint = endpoint;
        _table = table;
        Write($"--{_batch}\r\nContent-Type: multipart/mixed; boundary={_changes}\r\n\r\n");
    }

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public void Add(TableTransactionAction action)
    {
        var entity = action.Entity;
        var row = TablePath.Row(_table, entity.PartitionKey, entity.RowKey);
        switch (action.ActionType)
        {
            case TableTransactionActionType.Add:
                Write("POST", TablePath.Rows(_table), "Prefer: return-no-content\r\n", entity);
                break;
            case TableTransactionActionType.UpdateMerge:
                Write("PATCH", row, IfMatch(action.ETag), entity);
                break;
            case TableTransactionActionType.UpdateReplace:
                Write("PUT", row, IfMatch(action.ETag), entity);
                break;
            case TableTransactionActionType.UpsertMerge:
                Write("PATCH", row, headers: "", entity);
                break;
            case TableTransactionActionType.UpsertReplace:
                Write("PUT", row, headers: "", entity);
                break;
            case TableTransactionActionType.Delete:
                Write("DELETE", row, IfMatch(action.ETag), entity: null);
                break;
            default:
                throw new InvalidOperationException($"There is no action {action.ActionType}.");
        }
    }

    /// <exception cref="InvalidOperationException">Nothing was added.</exception>
    public ReadOnlyMemory<byte> Finish()
    {
        if (_count == 0)
            throw new InvalidOperationException("A transaction needs at least one action.");

        Write($"--{_changes}--\r\n--{_batch}--\r\n");
        return _body.WrittenMemory;
    }

    private static string IfMatch(ETag etag) => $"If-Match: {TableClient.HeaderText(etag == default ? ETag.All : etag)}\r\n";

    private void Write(string method, string path, string headers, ITableEntity? entity)
    {
        var root = _endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Write($"--{_changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
        Write($"{method} {root}/{path} HTTP/1.1\r\nAccept: {TableConnection.Accept}\r\nDataServiceVersion: 3.0\r\n{headers}");
        if (entity is not null)
        {
            Write("Content-Type: application/json\r\n\r\n");
            _body.Write(EntityWriter.Write(entity).Span);
        }

        Write("\r\n\r\n");
        _count++;
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, _body);
}
