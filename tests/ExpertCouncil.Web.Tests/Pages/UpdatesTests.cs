using System.Net;
using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace ExpertCouncil.Web.Tests.Pages;

/// <summary>What readers are told of updates: on the text that was updated, and on the one that has not followed yet.</summary>
public sealed class UpdatesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly NewsFacts Facts = new() { Date = new DateOnly(2026, 3, 1), Category = NewsCategory.News };

    [Fact]
    public async Task Get_TextNeverUpdated_SaysNothing()
    {
        await PublishAsync("yangilanmagan", _ => { });

        var page = await site.GetPageAsync("/uz/yangiliklar/yangilanmagan-uz");

        Assert.Empty(page.QuerySelectorAll(".updates, .notice"));
    }

    [Fact]
    public async Task Get_OneTextUpdated_TellsItThereAndThatTheOtherIsOutdated()
    {
        await PublishAsync("yangilangan", entry => Rewrite(entry.In(SiteLanguage.Uzbek)!));

        var updated = await site.GetPageAsync("/uz-cyrl/yangiliklar/yangilangan-uz");
        var outdated = await site.GetPageAsync("/kk/zhanalyqtar/yangilangan-kk");

        Assert.Contains("Сана тузатилди", updated.QuerySelector(".updates")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(updated.QuerySelectorAll(".notice"));
        Assert.Equal("/uz/yangiliklar/yangilangan-uz", outdated.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Equal("2026-03-02", outdated.QuerySelector(".notice time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Get_FormerAddressOfADirection_LeadsToItForGood()
    {
        var former = await site.OnStoreAsync(async (_, store) =>
        {
            var tag = await store.Tags.FirstAsync(tag => tag.IsDirection);
            var slug = tag.SlugIn(SiteLanguage.Uzbek);
            tag.Rename(tag.Name with { Uzbek = "Boshqa nom" });
            await store.SaveChangesAsync();

            return slug;
        });
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var response = await client.GetAsync($"{SiteAddresses.Of(Section.Directions, WritingSystem.UzbekLatin)}/{former}");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/uz/yonalishlar/boshqa-nom"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    private Task<int> PublishAsync(string key, Action<Entry> then) => site.PublishAsync(
        EntryKind.News, key, Facts, new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Matn.", [SiteLanguage.Kazakh] = "Мәтін." }, then);

    private void Rewrite(Translation text)
    {
        text.Write(new TextDraft(text.Working!.Title, text.Working.Summary, "Boshqa matn.") { ChangeNote = "Sana tuzatildi" }, Actor.ContentFiles, site.Clock.GetUtcNow());
        text.Submit(Actor.ContentFiles, site.Clock.GetUtcNow());
        text.Approve(Actor.ContentFiles, site.Clock.GetUtcNow());
        text.Publish(Actor.ContentFiles, site.Clock.GetUtcNow());
    }
}
