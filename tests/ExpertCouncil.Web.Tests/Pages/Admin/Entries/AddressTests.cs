using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Web.Localization;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Entries;

public sealed class AddressTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("Katta Harf")]
    [InlineData("   ")]
    [InlineData("o‘zbek")]
    public async Task Post_AddressOfWrongSigns_IsRefusedByTheField(string slug)
    {
        var entry = await site.AddNewsAsync("slug-" + slug.Length, DeskNews.Published(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Rename, new() { ["Slug"] = slug });

        var page = await response.ReadAsync();
        Assert.Equal(DeskText.Refusal_SlugInvalid, page.QuerySelector("#Slug-error")!.TextContent);
        Assert.Equal(slug.Trim(), page.QuerySelector("#Slug")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_AddressAnotherHas_IsRefusedByTheField()
    {
        await site.AddNewsAsync("slug-owner", DeskNews.Published(site));
        var entry = await site.AddNewsAsync("slug-wanter", DeskNews.Published(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Rename, new() { ["Slug"] = "slug-owner-uz" });

        Assert.Equal(DeskText.Refusal_SlugTaken, (await response.ReadAsync()).QuerySelector("#Slug-error")!.TextContent);
    }

    [Fact]
    public async Task Post_NewAddress_KeepsTheOldOneAlive()
    {
        var entry = await site.AddNewsAsync("moving", DeskNews.Published(site));
        using var client = await site.SignInAsync(Role.Reviewer);

        using var response = await client.ActAsync(entry, Verb.Rename, new() { ["Slug"] = "yangi-manzil" });

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        using var reader = site.OpenBrowser();
        using var former = await reader.GetAsync(new Uri("/uz/yangiliklar/moving-uz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, former.StatusCode);
        Assert.Equal("/uz/yangiliklar/yangi-manzil", former.Headers.Location!.ToString());
    }
}
