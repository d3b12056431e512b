namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A message as Twilio's JSON has it; dates are in RFC 2822 form.</summary>
internal sealed record MessageBody(
    string? Sid,
    string? AccountSid,
    string? MessagingServiceSid,
    string? To,
    string? From,
    string? Body,
    string? Status,
    string? Direction,
    string? NumSegments,
    int? ErrorCode,
    string? ErrorMessage,
    string? DateCreated,
    string? DateSent,
    string? DateUpdated);
