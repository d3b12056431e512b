namespace Azure.Storage.Queues.Models;

/// <summary>Why the service refused a request, as in <see cref="RequestFailedException.ErrorCode"/>; unknown codes are kept as they came.</summary>
public readonly struct QueueErrorCode(string value) : IEquatable<QueueErrorCode>
{
    private readonly string _value = value ?? throw new ArgumentNullException(nameof(value));

    public static QueueErrorCode AuthenticationFailed { get; } = new(nameof(AuthenticationFailed));

    public static QueueErrorCode AuthorizationFailure { get; } = new(nameof(AuthorizationFailure));

    public static QueueErrorCode InternalError { get; } = new(nameof(InternalError));

    public static QueueErrorCode InvalidQueryParameterValue { get; } = new(nameof(InvalidQueryParameterValue));

    public static QueueErrorCode InvalidResourceName { get; } = new(nameof(InvalidResourceName));

    public static QueueErrorCode MessageNotFound { get; } = new(nameof(MessageNotFound));

    public static QueueErrorCode MessageTooLarge { get; } = new(nameof(MessageTooLarge));

    public static QueueErrorCode OperationTimedOut { get; } = new(nameof(OperationTimedOut));

    public static QueueErrorCode OutOfRangeQueryParameterValue { get; } = new(nameof(OutOfRangeQueryParameterValue));

    public static QueueErrorCode PopReceiptMismatch { get; } = new(nameof(PopReceiptMismatch));

    public static QueueErrorCode QueueAlreadyExists { get; } = new(nameof(QueueAlreadyExists));

    public static QueueErrorCode QueueBeingDeleted { get; } = new(nameof(QueueBeingDeleted));

    public static QueueErrorCode QueueNotFound { get; } = new(nameof(QueueNotFound));

    public static QueueErrorCode RequestBodyTooLarge { get; } = new(nameof(RequestBodyTooLarge));

    public static QueueErrorCode ResourceNotFound { get; } = new(nameof(ResourceNotFound));

    public static QueueErrorCode ServerBusy { get; } = new(nameof(ServerBusy));

    /// <summary>A failure without a code is no failure one can name: it equals none of these.</summary>
    public static implicit operator QueueErrorCode(string? value) => value is null ? default : new QueueErrorCode(value);

    public static bool operator ==(QueueErrorCode left, QueueErrorCode right) => left.Equals(right);

    public static bool operator !=(QueueErrorCode left, QueueErrorCode right) => !left.Equals(right);

    public static bool operator ==(QueueErrorCode code, string? value) => code.Equals(value);

    public static bool operator !=(QueueErrorCode code, string? value) => !code.Equals(value);

    public static bool operator ==(string? value, QueueErrorCode code) => code.Equals(value);

    public static bool operator !=(string? value, QueueErrorCode code) => !code.Equals(value);

    public bool Equals(QueueErrorCode other) => Equals(other._value);

    public bool Equals(string? value) => string.Equals(_value, value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is QueueErrorCode other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _value;
}
