using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker.Invocation;

namespace Microsoft.Azure.Functions.Worker.Sdk;

/// <summary>Makes a published app one that a Functions host can start and call.</summary>
internal static class PublishedApp
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <param name="folder">Holds the app and its host.json.</param>
    /// <param name="app">The name of its assembly, without an ending.</param>
    public static void Describe(string folder, string app)
    {
        var root = Path.GetFullPath(folder);
        Write(root, Functions(root, app));
        var host = Path.Combine(root, "host.json");
        File.WriteAllText(host, HostJson.ForCustomHandler(File.ReadAllText(host), Start(root, app)).ToJsonString(Readable) + "\n");
    }

    public static IReadOnlyList<FunctionMethod> Functions(string root, string app) =>
        FunctionCatalog.Find(new AppLoadContext(Path.Combine(root, app + ".dll")).LoadApp());

    private static void Write(string root, IEnumerable<FunctionMethod> functions)
    {
        foreach (var function in functions)
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, function.Name));
            JsonNode description = FunctionJson.Of(function);
            File.WriteAllText(Path.Combine(folder.FullName, "function.json"), description.ToJsonString(Readable) + "\n");
        }
    }

    /// <summary>The app's own program where publishing made one, which needs no .NET on the path; else the assembly.</summary>
    private static string[] Start(string root, string app)
    {
        var program = new[] { app, app + ".exe" }.FirstOrDefault(name => File.Exists(Path.Combine(root, name)));
        return program is null ? ["dotnet", app + ".dll"] : [program];
    }

    /// <summary>Takes what the app brought with it, except for the attributes, which must be the ones that are known here.</summary>
    private sealed class AppLoadContext(string path) : AssemblyLoadContext
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        public System.Reflection.Assembly LoadApp() => LoadFromAssemblyPath(path);

        protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName assemblyName) =>
            assemblyName.Name != typeof(FunctionAttribute).Assembly.GetName().Name && _resolver.ResolveAssemblyToPath(assemblyName) is { } found
                ? LoadFromAssemblyPath(found)
                : null;
    }
}
