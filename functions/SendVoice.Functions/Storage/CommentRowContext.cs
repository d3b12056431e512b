using System.Text.Json.Serialization;
using SendVoice.Core.Reviewing;
using SendVoice.Core.Theming;

namespace SendVoice.Functions.Storage;

/// <summary>JSON of the lists that stand in one column.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<ThemeScore>))]
[JsonSerializable(typeof(IReadOnlyList<Decision>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class CommentRowContext : JsonSerializerContext;
