using System.Globalization;
using System.Text.Json;
using Twilio.Exceptions;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

/// <summary>A text message as Twilio knows it.</summary>
public partial class MessageResource
{
    private MessageResource(MessageBody message)
    {
        Sid = message.Sid;
        AccountSid = message.AccountSid;
        MessagingServiceSid = message.MessagingServiceSid;
        To = message.To;
        From = message.From is { } from ? new PhoneNumber(from) : null;
        Body = message.Body;
        Status = message.Status is { } status ? (StatusEnum)status : null;
        Direction = message.Direction is { } direction ? (DirectionEnum)direction : null;
        NumSegments = message.NumSegments;
        ErrorCode = message.ErrorCode;
        ErrorMessage = message.ErrorMessage;
        DateCreated = Moment(message.DateCreated);
        DateSent = Moment(message.DateSent);
        DateUpdated = Moment(message.DateUpdated);
    }

    /// <summary>The id Twilio gave the message: <c>SM</c> and 32 hexadecimal digits.</summary>
    public string? Sid { get; }

    public string? AccountSid { get; }

    public string? MessagingServiceSid { get; }

    public string? To { get; }

    /// <summary>Null until a messaging service has chosen a sender.</summary>
    public PhoneNumber? From { get; }

    public string? Body { get; }

    public StatusEnum? Status { get; }

    public DirectionEnum? Direction { get; }

    /// <summary>How many segments the message was cut into; "0" until a messaging service has chosen a sender.</summary>
    public string? NumSegments { get; }

    /// <summary>Why the message failed or was not delivered; null otherwise.</summary>
    public int? ErrorCode { get; }

    public string? ErrorMessage { get; }

    /// <summary>In UTC, as are the other dates.</summary>
    public DateTime? DateCreated { get; }

    public DateTime? DateSent { get; }

    public DateTime? DateUpdated { get; }

    /// <exception cref="ApiException">The text is not a message's JSON, or a date in it is none.</exception>
    public static MessageResource FromJson(string json)
    {
        try
        {
            var message = JsonSerializer.Deserialize(json, TwilioJson.Default.MessageBody);
            return new MessageResource(message ?? throw new ApiException("The answer was null where a message was due."));
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new ApiException(exception.Message, exception);
        }
    }

    private static DateTime? Moment(string? rfc2822) =>
        rfc2822 is null ? null : DateTimeOffset.Parse(rfc2822, CultureInfo.InvariantCulture).UtcDateTime;
}
