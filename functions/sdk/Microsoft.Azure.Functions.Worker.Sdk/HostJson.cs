using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Azure.Functions.Worker.Sdk;

/// <summary>Adds to an app's host.json what a Functions host needs in order to run the app as a custom handler.</summary>
internal static class HostJson
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="settings">The app's host.json, or one that has been through here before.</param>
    /// <param name="command">The program and its arguments.</param>
    public static JsonObject ForCustomHandler(string settings, IReadOnlyList<string> command)
    {
        var host = JsonNode.Parse(settings, documentOptions: WithComments)!.AsObject();
        host["customHandler"] = new JsonObject
        {
            ["description"] = new JsonObject
            {
                ["defaultExecutablePath"] = command[0],
                ["arguments"] = new JsonArray([.. command.Skip(1).Select(argument => JsonValue.Create(argument))]),
            },
            // A host that can proxy does, and streams; an older one forwards, with a body only if it has a Content-Length.
            ["enableProxyingHttpRequest"] = true,
            ["enableForwardingHttpRequest"] = true,
        };
        host["extensionBundle"] = new JsonObject
        {
            ["id"] = "Microsoft.Azure.Functions.ExtensionBundle",
            ["version"] = "[4.*, 5.0.0)",
        };
        return host;
    }
}
