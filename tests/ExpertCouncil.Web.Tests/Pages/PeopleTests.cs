using System.Net;
using ExpertCouncil.Language;
using ExpertCouncil.Language.Sorting;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class PeopleTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Get_UnknownPerson_IsNotFound()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync("/uz/shaxslar/hech-kim");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/uz/shaxslar", "uz")]
    [InlineData("/kk/tulgalar", "kk")]
    public async Task Index_Always_FollowsTheAlphabetOfThePage(string path, string prefix)
    {
        Assert.True(WritingSystem.TryFromPrefix(prefix, out var writing));
        var page = await site.GetPageAsync(path);
        var names = page.QuerySelectorAll(".people a").Select(link => link.TextContent).ToList();

        Assert.Equal(8, names.Count);
        Assert.Equal(names.Order(AlphabetComparer.For(writing)), names);
        Assert.All(page.QuerySelectorAll(".letters a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Detail_DateOnlySeen_IsNeverCalledTheDayOfAppointment()
    {
        var page = await site.GetPageAsync("/uz/shaxslar/eldor-aripov");
        var post = page.QuerySelector(".posts li")!.TextContent;

        Assert.Contains("Ilk bor qayd etilgan: 2019-yil 21-iyun", post, StringComparison.Ordinal);
        Assert.DoesNotContain("Tayinlangan", post, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detail_StartNobodyPublished_IsSaidPlainly()
    {
        var page = await site.GetPageAsync("/uz/shaxslar/vladimir-norov");

        Assert.NotNull(page.QuerySelector(".posts li:last-child .unpublished"));
    }

    [Fact]
    public async Task Detail_Participant_ListsTheMeetingsAttended()
    {
        var page = await site.GetPageAsync("/uz/shaxslar/yerkin-tukumov");
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains("/uz/yigilishlar/birinchi-yigilish", links);
        Assert.Contains("/uz/yigilishlar/ikkinchi-yigilish", links);
        Assert.Contains("/uz/tashkilotlar/qsti", links);
    }
}
