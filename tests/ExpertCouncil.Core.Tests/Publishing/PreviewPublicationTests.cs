using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class PreviewPublicationTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Begin_UnknownEntry_IsNullAndLeavesTheStoreFree()
    {
        Assert.Null(await site.ReadAsync(store => Of(store).BeginAsync(new EntryReference(EntryKind.News, "nobody"), default)));
        Assert.IsType<Saved>(await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " x")));
    }

    [Fact]
    public async Task Begin_Draft_ShowsItToThePagesOfTheRequestAndToNobodyElse()
    {
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " Xomakimatn."));
        var before = await site.DumpAsync();

        await site.ReadAsync(async store =>
        {
            await using var preview = await Of(store).BeginAsync(Navruz, default);

            Assert.Equal("/uz/yangiliklar/navruz-uz", preview!.Addresses[WritingSystem.UzbekLatin]);
            Assert.Contains("Xomakimatn", await HtmlAsync(store, WritingSystem.UzbekLatin), StringComparison.Ordinal);
            Assert.Contains("Хомакиматн", await HtmlAsync(store, WritingSystem.UzbekCyrillic), StringComparison.Ordinal);
            Assert.Single((await new SiteSearch(store, new WordKeyCache()).FindAsync(new SearchRequest("xomakimatn", WritingSystem.UzbekLatin), default)).Hits);
            Assert.DoesNotContain("Xomakimatn", await site.ReadAsync(other => HtmlAsync(other, WritingSystem.UzbekLatin)), StringComparison.Ordinal);

            return true;
        });

        Assert.Equal(before, await site.DumpAsync());
        Assert.Empty((await site.ReadAsync(store => new SiteSearch(store, new WordKeyCache()).FindAsync(new SearchRequest("xomakimatn", WritingSystem.UzbekLatin), default))).Hits);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private PreviewPublication Of(Core.Store.CouncilStore store) => new(store, TestStore.PublisherOf(store), site.Time);

    private static async Task<string> HtmlAsync(Core.Store.CouncilStore store, WritingSystem writing) =>
        (await new PublishedContent(store).FindAsync(EntryKind.News, "navruz-uz", writing, default))!.Html;
}
