using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Publishing.Packs;

/// <param name="Area">Whose comments.</param>
/// <param name="Board">Code of the board of that area that reads it.</param>
/// <param name="Month">The London month.</param>
public sealed record PackRequest(AreaKey Area, string Board, Month Month);
