using System.Security.Cryptography;

namespace Microsoft.Azure.Functions.Worker.Invocation;

internal static class InvocationIds
{
    public static string New() => new Guid(RandomNumberGenerator.GetBytes(16)).ToString();
}
