namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key the Functions host asks a caller for. The host checks it; a worker never sees a refused request.</summary>
public enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}
