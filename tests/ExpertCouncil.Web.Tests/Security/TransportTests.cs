using System.Net;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Security;

public sealed class TransportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_InTheOpen_LeadsToThePortalsOwnAddress()
    {
        using var client = site.OpenBrowser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/uz?a=1");
        request.Headers.Add("X-Test-Plain", "1");
        request.Headers.Host = "evil.test";
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal("https://council.test/uz?a=1", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/uz", "frame-ancestors 'none'")]
    [InlineData("/admin/sign-in", "frame-src 'self'")]
    [InlineData("/admin/none", "frame-ancestors 'none'")]
    public async Task Get_AnyPage_IsGuardedByItsHeaders(string path, string policy)
    {
        using var client = site.OpenBrowser();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        var csp = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains(policy, csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Contains("includeSubDomains", response.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Get_AnythingOfTheDesk_IsKeptByNobody()
    {
        using var client = site.OpenBrowser();

        foreach (var path in new[] { DeskLinks.SignIn, DeskLinks.Dashboard, "/admin/none", "/ADMIN/accounts" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

            Assert.True(response.Headers.CacheControl?.NoStore);
            Assert.Contains("noindex", response.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        }
    }
}
