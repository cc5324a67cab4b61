using System.Net;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using ExpertCouncil.Web.Localization;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages.Admin.Tags;

public sealed class TagsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_Author_SeesTagsWithoutButtons()
    {
        using var client = await site.SignInAsync(Role.Author);
        var page = await client.GetDocumentAsync(DeskLinks.Tags);

        Assert.NotEmpty(page.QuerySelectorAll("main tbody tr"));
        Assert.Empty(page.QuerySelectorAll("main tbody button"));

        using var refused = await client.GetAsync(new Uri(DeskLinks.NewTag, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Get_UnknownTag_IsNotFound()
    {
        using var client = await site.SignInAsync(Role.Reviewer);
        using var response = await client.GetAsync(new Uri(DeskLinks.Tag("no-such"), UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_NameInOneLanguage_IsToldAtTheOther()
    {
        using var client = await site.SignInAsync(Role.Reviewer);
        using var response = await client.PostFormAsync(DeskLinks.NewTag, "main form", new() { ["Tag.Name.Uzbek"] = "Suv" });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector("[name='Tag.Name.Kazakh'][aria-invalid=true][autofocus]"));
        Assert.Equal("Suv", page.QuerySelector("[name='Tag.Name.Uzbek']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_DirectionOfThePlan_StaysADirection()
    {
        using var client = await site.SignInAsync(Role.Reviewer);
        using var response = await client.PostFormAsync(DeskLinks.Tag("expert-dialogue"), "main form", new() { ["Tag.IsDirection"] = null });
        var page = await SiteFixture.ReadAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(page.QuerySelector("[name='Tag.IsDirection'][aria-invalid=true]"));
    }

    [Fact]
    public async Task Post_NewTag_IsAddedAndRenamedAndMoved()
    {
        using var client = await site.SignInAsync(Role.Reviewer);
        using var added = await client.PostFormAsync(DeskLinks.NewTag, "main form", new() { ["Tag.Name.Uzbek"] = "Suv", ["Tag.Name.Kazakh"] = "Су" });
        using var renamed = await client.PostFormAsync(DeskLinks.Tag("suv"), "main form", new() { ["Tag.Name.Uzbek"] = "Suv xoʻjaligi", ["Tag.IsDirection"] = "true" });
        var before = await KeysAsync();
        using var moved = await client.PostFormAsync(DeskLinks.Tags, "main form", new() { ["Move"] = "up:suv" });
        var after = await KeysAsync();
        var tag = await site.OnStoreAsync((_, store) => store.Tags.SingleAsync(t => t.Key == "suv"));

        Assert.All(new[] { added, renamed, moved }, response => Assert.Equal(HttpStatusCode.Found, response.StatusCode));
        Assert.Equal(("Suv xoʻjaligi", "Су", true), (tag.Name.Uzbek, tag.Name.Kazakh, tag.IsDirection));
        Assert.Equal(before.IndexOf("suv") - 1, after.IndexOf("suv"));
    }

    [Fact]
    public async Task Post_MoveOfNoTag_IsRefused()
    {
        using var client = await site.SignInAsync(Role.Reviewer, languages: [SiteLanguage.Uzbek]);
        using var response = await client.PostFormAsync(DeskLinks.Tags, "main form", new() { ["Move"] = "up:no-such" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private Task<List<string>> KeysAsync() => site.OnStoreAsync((_, store) => store.Tags.OrderBy(t => t.Position).Select(t => t.Key).ToListAsync());
}
