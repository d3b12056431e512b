using System.Net;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class MessageResource
{
    /// <summary>Sends a message. Asking twice sends twice.</summary>
    /// <param name="to">Who receives it.</param>
    /// <param name="pathAccountSid">The account to act for; the client's if left out.</param>
    /// <param name="statusCallback">Where Twilio tells of the message's fate.</param>
    /// <param name="from">The sender; or else give a messaging service.</param>
    /// <param name="messagingServiceSid">The messaging service that chooses the sender.</param>
    /// <param name="body">The text.</param>
    /// <param name="client">The client to send with; <see cref="TwilioClient"/>'s if left out.</param>
    /// <exception cref="Exceptions.ApiException">Twilio refused: nothing was sent.</exception>
    /// <exception cref="Exceptions.ApiConnectionException">No answer came: it may or may not have been sent.</exception>
    public static async Task<MessageResource> CreateAsync(
        PhoneNumber to,
        string? pathAccountSid = null,
        Uri? statusCallback = null,
        PhoneNumber? from = null,
        string? messagingServiceSid = null,
        string? body = null,
        ITwilioRestClient? client = null)
    {
        List<KeyValuePair<string, string>> form = [];
        Add(form, "To", to.ToString());
        Add(form, "StatusCallback", statusCallback?.AbsoluteUri);
        Add(form, "From", from?.ToString());
        Add(form, "MessagingServiceSid", messagingServiceSid);
        Add(form, "Body", body);

        var response = await SendAsync(Http.HttpMethod.Post, pathAccountSid, ".json", client, form).ConfigureAwait(false);
        return FromJson(response.Content);
    }

    /// <exception cref="Exceptions.ApiException">There is no such message, or Twilio refused.</exception>
    public static async Task<MessageResource> FetchAsync(
        string pathSid, string? pathAccountSid = null, ITwilioRestClient? client = null)
    {
        var response = await SendAsync(Http.HttpMethod.Get, pathAccountSid, $"/{pathSid}.json", client).ConfigureAwait(false);
        return FromJson(response.Content);
    }

    /// <summary>Deletes Twilio's record of a message, its text included. A message under way cannot be deleted (409).</summary>
    /// <returns>Whether Twilio confirmed it.</returns>
    /// <exception cref="Exceptions.ApiException">There is no such message, or Twilio refused.</exception>
    public static async Task<bool> DeleteAsync(
        string pathSid, string? pathAccountSid = null, ITwilioRestClient? client = null)
    {
        var response = await SendAsync(Http.HttpMethod.Delete, pathAccountSid, $"/{pathSid}.json", client).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.NoContent;
    }

    private static Task<Response> SendAsync(
        Http.HttpMethod method, string? account, string path, ITwilioRestClient? client, List<KeyValuePair<string, string>>? form = null)
    {
        client ??= TwilioClient.GetRestClient();
        return client.RequestAsync(new Request(
            method, Domain.Api, $"/2010-04-01/Accounts/{account ?? client.AccountSid}/Messages{path}", client.Region, postParams: form));
    }

    private static void Add(List<KeyValuePair<string, string>> form, string name, string? value)
    {
        if (value is not null)
            form.Add(new(name, value));
    }
}
