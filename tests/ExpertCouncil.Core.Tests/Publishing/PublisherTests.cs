using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Publishing;

public sealed class PublisherTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Theory]
    [InlineData(Stage.Draft)]
    [InlineData(Stage.InReview)]
    [InlineData(Stage.Approved)]
    [InlineData(Stage.Scheduled)]
    public async Task Write_TextNeverPublished_HasNoRow(Stage stage)
    {
        await AddAsync(At(stage).Entry);

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Write_ReturnedText_HasNoRow()
    {
        var text = At(Stage.InReview);
        text.Return(Reviewer, Now, "manba yoʻq");

        await AddAsync(text.Entry);

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Write_DraftOverALiveText_ShowsTheLiveOne()
    {
        var text = At(Stage.Published);
        text.Write(new TextDraft("Maxfiy", "Maxfiy", "Maxfiy"), Author, Now);

        await AddAsync(text.Entry);

        Assert.All(await RowsAsync(), row => Assert.DoesNotContain("Maxfiy", row.Title + row.Summary + row.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Write_LinkToADraft_IsPlainTextUntilThatIsPublic()
    {
        await AddAsync(At(Stage.Draft, "secret").Entry);
        var text = News("open").Begin(SiteLanguage.Uzbek, "open", Text("[maxfiy](entry:news/secret)"), Author, Now);
        text.PublishExceptionally(Administrator, Now, "sinov");
        await AddAsync(text.Entry);

        var row = Assert.Single(await RowsAsync(), row => row.Language == SiteLanguage.Uzbek);
        Assert.Equal(("<p id=\"p-1\">maxfiy</p>\n", true), (row.Html, row.HasPendingLinks));

        await site.EditAsync("news/secret", entry => entry.In(SiteLanguage.Uzbek)!.PublishExceptionally(Administrator, Now, "sinov"));
        Assert.Equal(0, await site.ReadAsync(store => TestStore.PublisherOf(store).WritePendingAsync(default)));

        row = Assert.Single(await RowsAsync(), row => row is { Language: SiteLanguage.Uzbek, Key: "open" });
        Assert.Equal(("<p id=\"p-1\"><a href=\"/uz/yangiliklar/secret-slug\">maxfiy</a></p>\n", false), (row.Html, row.HasPendingLinks));
    }

    [Fact]
    public async Task Write_OneLanguageOnly_ShowsItUnderTheOtherToo()
    {
        await AddAsync(At(Stage.Published).Entry);

        var fallback = Assert.Single(await RowsAsync(), row => row.IsFallback);

        Assert.Equal((SiteLanguage.Kazakh, SiteLanguage.Uzbek, "navruz-slug"), (fallback.Language, fallback.TextLanguage, fallback.Slug));
        Assert.Contains(fallback.Alternates, alternate => alternate is { Language: SiteLanguage.Uzbek, IsOwn: true });
    }

    [Fact]
    public async Task Write_OwnTextUnderABorrowedSlug_TakesItBack()
    {
        await AddAsync(At(Stage.Published).Entry);
        var own = News("own").Begin(SiteLanguage.Kazakh, "navruz-slug", Text("Мәтін"), Author, Now);
        own.PublishExceptionally(Administrator, Now, "sinov");

        await AddAsync(own.Entry);

        var rows = await RowsAsync();
        Assert.Equal("own", Assert.Single(rows, row => row is { Language: SiteLanguage.Kazakh, Slug: "navruz-slug" }).Key);
        Assert.Equal("navruz", Assert.Single(rows, row => row is { Language: SiteLanguage.Kazakh, Key: "navruz" }).Slug);
    }

    [Fact]
    public async Task Write_WithdrawnText_KeepsTheAddressAndNotTheText()
    {
        await AddAsync(At(Stage.Published).Entry);
        await site.EditAsync("news/navruz", entry => entry.In(SiteLanguage.Uzbek)!.Withdraw(Reviewer, Now, "xato"));

        Assert.All(await RowsAsync(), row => Assert.Equal(("", "", "xato"), (row.Html, row.Summary, row.WithdrawnReason)));
    }

    [Fact]
    public async Task Write_RenamedTwiceAndBack_RedirectsFromTheOtherOnly()
    {
        await AddAsync(At(Stage.Published).Entry);
        await site.EditAsync("news/navruz", entry => entry.In(SiteLanguage.Uzbek)!.Rename("bayram", Reviewer, Now));
        await site.EditAsync("news/navruz", entry => entry.In(SiteLanguage.Uzbek)!.Rename("navruz-slug", Reviewer, Now));

        var former = await site.ReadAsync(store => store.FormerAddresses.Where(a => a.Language == SiteLanguage.Uzbek).ToListAsync());

        Assert.Equal("bayram", Assert.Single(former).Slug);
    }

    [Fact]
    public async Task Write_Again_ChangesNoRow()
    {
        await AddAsync(At(Stage.Published).Entry);
        var before = await site.DumpAsync();

        await site.EditAsync("news/navruz", _ => { });

        Assert.Equal(before, await site.DumpAsync());
    }

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task AddAsync(Entry entry)
    {
        await using var store = site.Open();
        store.Entries.Add(entry);
        await TestStore.PublisherOf(store).WriteAsync(entry, default);
        await store.SaveChangesAsync();
    }

    private Task<List<PublishedText>> RowsAsync() => site.ReadAsync(store => store.SourceTexts().ToListAsync());
}
