using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Accounts;

public sealed class SignInAgainTests : IAsyncLifetime
{
    private readonly SiteFixture site = new();
    private HttpClient client = null!;
    private TestPerson person = null!;

    /// <summary>A reviewer whose session has ended while they wrote.</summary>
    public async Task InitializeAsync()
    {
        person = await site.AddAccountAsync(Role.Reviewer);
        client = site.OpenBrowser();
        await client.SignInAsync(site, person);
        site.Clock.Advance(TimeSpan.FromHours(3));
        person.NextStep = 0;
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Post_FromElsewhereOrWithoutTheEndedCookie_IsRefused()
    {
        using var foreign = await SendAsync(client, DeskClient.Password, site.NextCode(person), "https://evil.test");
        using var stranger = site.OpenBrowser();
        using var nobody = await SendAsync(stranger, DeskClient.Password, "", "https://council.test");

        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
    }

    [Theory]
    [InlineData("wrong password here", "", false)]
    [InlineData(DeskClient.Password, "", true)]
    [InlineData(DeskClient.Password, "000000", true)]
    public async Task Post_NotEnough_SaysWhatIsMissing(string password, string code, bool isCode)
    {
        using var response = await SendAsync(client, password, code, "https://council.test");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(isCode, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetBoolean());
    }

    [Fact]
    public async Task Post_PasswordAndCode_OpensTheDeskAndGivesATokenThatIsTaken()
    {
        using var response = await SendAsync(client, DeskClient.Password, site.NextCode(person), "https://council.test");
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Name", "Yana Kirdim"), new("WritingPrefix", "uz"), new("ZoneId", "Asia/Tashkent")]);
        using var saved = await client.PostAsync(new Uri(DeskLinks.Account + "?handler=profile", UriKind.Relative), form);

        Assert.Equal(DeskLinks.Account, saved.Headers.Location?.ToString());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string password, string code, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, DeskLinks.SignInAgain) { Content = new FormUrlEncodedContent([new("Password", password), new("Code", code)]) };
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Accept", "application/json");

        return await client.SendAsync(request);
    }
}
