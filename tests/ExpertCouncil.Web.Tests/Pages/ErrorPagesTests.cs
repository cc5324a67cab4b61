using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class ErrorPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string, string, HttpStatusCode> Refusals => new()
    {
        { "GET", "yangiliklar?year=1999|zhanalyqtar?year=1999", HttpStatusCode.BadRequest },
        { "GET", "yoq|zhoq", HttpStatusCode.NotFound },
        { "POST", "yangiliklar|zhanalyqtar", HttpStatusCode.MethodNotAllowed },
        { "DELETE", "taqvim|kuntizbe", HttpStatusCode.MethodNotAllowed },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Send_WhatCannotBeAnswered_TellsSoInTheLanguageOfTheAddress(string method, string paths, HttpStatusCode expected)
    {
        foreach (var (language, path) in new[] { "uz", "kk" }.Zip(paths.Split('|')))
        {
            await AssertTellsAsync(await SendAsync(site, method, $"/{language}/{path}"), expected, language);
        }
    }

    [Fact]
    public async Task Get_ErrorPageByItsOwnAddress_IsNotFound()
    {
        using var response = await SendAsync(site, "GET", "/errors/500");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>The store itself fails, so the page that says so must not need it.</summary>
    [Fact]
    public async Task Get_WhenTheStoreFails_TellsSoWithoutShowingHowTheSiteIsMade()
    {
        await using var broken = new SiteFixture();
        await broken.OnStoreAsync((_, store) => store.Database.ExecuteSqlRawAsync("DROP TABLE PublishedTexts"));

        foreach (var language in new[] { "uz", "kk" })
        {
            await AssertTellsAsync(await SendAsync(broken, "GET", $"/{language}"), HttpStatusCode.InternalServerError, language);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(SiteFixture site, string method, string path)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        return await client.SendAsync(request);
    }

    private static async Task AssertTellsAsync(HttpResponseMessage response, HttpStatusCode expected, string language)
    {
        var text = await response.Content.ReadAsStringAsync();
        var page = await SiteFixture.ReadAsync(text);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        response.Dispose();
    }
}
