using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Accounts;

/// <summary>What the script of the passkey pages sends.</summary>
internal static class PasskeyClient
{
    public const string New = DeskLinks.Passkeys + "/new";
    public const string Options = DeskLinks.Passkeys + "/options";
    public const string SignInOptions = DeskLinks.SignInPasskey + "/options";

    public static async Task<HttpStatusCode> AddAsync(HttpClient client, SoftKey key)
    {
        var credential = key.Create(await OptionsAsync(client, DeskLinks.Passkeys, Options));
        using var added = await PostAsync(client, DeskLinks.Passkeys, New, new { credential, name = "Kalit" });

        return added.StatusCode;
    }

    public static async Task<HttpResponseMessage> SignInAsync(HttpClient client, SoftKey key, string? afterLogin = null)
    {
        var credential = key.Sign(await OptionsAsync(client, DeskLinks.SignIn, SignInOptions));

        return await PostAsync(client, DeskLinks.SignIn, DeskLinks.SignInPasskey, new { credential, afterLogin });
    }

    public static async Task<string> OptionsAsync(HttpClient client, string page, string address)
    {
        using var options = await PostAsync(client, page, address, new { password = DeskClient.Password });
        Assert.Equal(HttpStatusCode.OK, options.StatusCode);

        return await options.Content.ReadAsStringAsync();
    }

    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string address, object body)
    {
        var document = await client.GetDocumentAsync(page);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add("RequestVerificationToken", document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("Origin", "https://council.test");

        return await client.SendAsync(request);
    }

    public static async Task<string?> ReasonAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reason").GetString();
}
