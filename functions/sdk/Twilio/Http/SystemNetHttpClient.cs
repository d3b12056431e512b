using System.Net.Http.Headers;
using System.Text;

namespace Twilio.Http;

/// <param name="httpClient">The client to send with; a plain one if left out. Its handler decides where requests go.</param>
public class SystemNetHttpClient(System.Net.Http.HttpClient? httpClient = null) : HttpClient
{
    private readonly System.Net.Http.HttpClient _httpClient = httpClient ?? new System.Net.Http.HttpClient();

    public override Response MakeRequest(Request request)
    {
        using var message = Begin(request);
        using var answer = _httpClient.Send(message);
        using var reader = new StreamReader(answer.Content.ReadAsStream(), Encoding.UTF8);
        return LastResponse = new Response(answer.StatusCode, reader.ReadToEnd(), answer.Headers);
    }

    public override async Task<Response> MakeRequestAsync(Request request)
    {
        using var message = Begin(request);
        using var answer = await _httpClient.SendAsync(message).ConfigureAwait(false);
        var content = await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
        return LastResponse = new Response(answer.StatusCode, content, answer.Headers);
    }

    private HttpRequestMessage Begin(Request request)
    {
        (LastRequest, LastResponse) = (request, null);
        var message = new HttpRequestMessage(new System.Net.Http.HttpMethod(request.Method.ToString()), request.ConstructUrl());
        message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Authentication(request.Username, request.Password));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("utf-8"));
        message.Headers.UserAgent.Add(new ProductInfoHeaderValue("sendvoice-twilio", "1"));
        if (!request.Method.Equals(HttpMethod.Get))
            message.Content = new FormUrlEncodedContent(request.PostParams);
        return message;
    }
}
