using System.Text.Json.Nodes;
using SendVoice.Core.Areas;
using SendVoice.Testing;

namespace SendVoice.Core.Tests;

/// <summary>The settings files that ship, and ways to spoil one field of them.</summary>
internal static class SettingsFiles
{
    public static string Text(params string[] path) =>
        File.ReadAllText(RepositoryRoot.Combine(["functions", "SendVoice.Functions", "config", .. path]));

    /// <summary>Replaces, adds or (null) removes the field at a path such as <c>boards[2].themes</c>.</summary>
    public static string With(this string json, string path, string? value)
    {
        var root = JsonNode.Parse(json)!;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(root, (node, step) => step[0] == '[' ? node[Index(step)]! : node[step]!);
        var last = steps[^1];
        if (value is null)
            parent.AsObject().Remove(last);
        else if (last[0] == '[')
            parent[Index(last)] = JsonNode.Parse(value);
        else
            parent[last] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    /// <summary>Asserts that reading is refused in one sentence that names file, field and reason.</summary>
    public static void AssertRefused(string file, string field, string reason, Action read)
    {
        var refusal = Assert.Throws<SettingsException>(read);
        Assert.Equal((file, field, reason), (refusal.File, refusal.Field, refusal.Reason));
        Assert.Equal($"{file}: {field} {reason}.", refusal.Message);
    }

    private static int Index(string step) => int.Parse(step.AsSpan(1, step.Length - 2), System.Globalization.CultureInfo.InvariantCulture);
}
