using System.Net;
using AngleSharp.Dom;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Tests.Pages;

public sealed class MeetingsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string First = "/uz/yigilishlar/birinchi-yigilish";
    private const string Second = "/uz/yigilishlar/ikkinchi-yigilish";

    [Theory]
    [InlineData("/uz/yigilishlar/yoq-yigilish")]
    [InlineData("/kk/otyrystar/birinchi-yigilish")]
    [InlineData("/uz/otyrystar")]
    public async Task Get_UnknownMeeting_IsNotFound(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Index_Always_ListsMeetingsByYearNewestFirst()
    {
        var page = await site.GetPageAsync("/uz/yigilishlar");
        var year = page.QuerySelectorAll("section.year").Single(section => section.QuerySelector("h2")!.TextContent == "2024");

        Assert.Equal([Second, First], year.QuerySelectorAll("h3 a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["2024-08-28", "2024-08-02"], year.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData("/uz/yigilishlar", "road road-end", "Toshkent")]
    [InlineData("/kk/otyrystar", "road road-start", "Астана")]
    public async Task Index_MeetingInAstana_FillsThatStopAndBeginsWithTheOwnCity(string path, string road, string city)
    {
        var page = await site.GetPageAsync(path);
        var drawn = page.QuerySelector("section.year li:last-child .road")!;

        Assert.Equal(road, drawn.ClassName);
        Assert.Equal(city, drawn.QuerySelector("span")!.TextContent);
        Assert.Equal("true", drawn.GetAttribute("aria-hidden"));
    }

    [Theory]
    [InlineData("/kk/otyrystar/ekinshi-otyrys", "Қазақстан", "ҚСЗИ директоры")]
    [InlineData(Second, "Oʻzbekiston", "SMTI direktori")]
    public async Task Detail_Participants_StandBySideOwnFirstWithThePostOfThatDay(string path, string side, string post)
    {
        var page = await site.GetPageAsync(path);
        var own = page.QuerySelector(".sides section")!;

        Assert.Equal(side, own.QuerySelector("h3")!.TextContent);
        Assert.Equal(post, own.QuerySelector("li p")!.TextContent);
        Assert.NotNull(own.QuerySelector("li a[href]"));
    }

    [Fact]
    public async Task Detail_Decisions_LeadToTheWorkPlan()
    {
        var page = await site.GetPageAsync(Second);

        Assert.All(page.QuerySelectorAll(".decisions > li"), decision =>
            Assert.StartsWith("/uz/ish-rejasi/", decision.QuerySelector("a")?.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Detail_WhatNobodyPublished_IsSaidPlainly()
    {
        var page = await site.GetPageAsync(First);
        var unpublished = page.QuerySelectorAll(".unpublished").Select(value => value.ParentElement!.TextContent).ToList();

        Assert.Contains(unpublished, text => text.Contains("Bayonnoma", StringComparison.Ordinal));
        Assert.Contains(unpublished, text => text.Contains("soni", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".facts dt"), term => term.TextContent == "Vaqti" && term.ParentElement!.QuerySelector(".unpublished") is not null);
    }

    [Fact]
    public async Task Detail_Neighbours_ArePreviousAndNextByDay()
    {
        var first = await site.GetPageAsync(First);
        var second = await site.GetPageAsync(Second);

        Assert.Equal(Second, first.QuerySelector(".neighbours [rel=next]")?.GetAttribute("href"));
        Assert.Equal(First, second.QuerySelector(".neighbours [rel=prev]")?.GetAttribute("href"));
        Assert.Null(second.QuerySelector(".neighbours [rel=next]"));
    }

    [Fact]
    public async Task Detail_KnownTime_StandsOnTheClocksOfBothCities()
    {
        var facts = new MeetingFacts
        {
            Number = 99,
            State = MeetingState.Announced,
            Format = MeetingFormat.Hybrid,
            Starts = new MeetingTime(new DateOnly(2023, 2, 1), new TimeOnly(10, 0)),
            TimeZone = "Asia/Tashkent",
        };
        await site.PublishAsync(EntryKind.Meeting, "timed", facts, new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Matn.", [SiteLanguage.Kazakh] = "Мәтін." });

        var page = await site.GetPageAsync("/kk/otyrystar/timed-kk");
        var time = page.QuerySelector(".facts time[datetime*=T]")!;

        Assert.Equal("11:00 (Астана), 10:00 (Ташкент)", time.TextContent);
        Assert.Equal("2023-02-01T10:00+05:00", time.GetAttribute("datetime"));
        Assert.DoesNotContain(page.QuerySelectorAll(".remark"), remark => remark.Text().Contains("Хаттама", StringComparison.Ordinal));
    }
}
