using System.Text.Json.Serialization;

namespace SendVoice.Functions.Housekeeping.SignIn;

/// <summary>What the cookie seals.</summary>
internal sealed record StaffTicket(string Id, string Name, IReadOnlyList<string> Areas, DateTimeOffset Until);

[JsonSerializable(typeof(StaffTicket))]
internal sealed partial class StaffTicketContext : JsonSerializerContext;
