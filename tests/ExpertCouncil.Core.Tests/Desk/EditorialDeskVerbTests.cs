using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class EditorialDeskVerbTests : IAsyncLifetime
{
    private static readonly SiteLanguage[] Both = [SiteLanguage.Uzbek, SiteLanguage.Kazakh];

    private readonly TestStore site = new();

    [Fact]
    public async Task CarryOut_OnNoLanguage_IsRefused() => Assert.Equal([Refusal.NotFound], Refusals(await site.CarryOutAsync(Verb.Submit, Author)));

    [Fact]
    public async Task CarryOut_AVerbOfNoText_IsRefused() => Assert.All(
        Refusals(await site.CarryOutAsync(Verb.ChangeTag, Administrator, SiteLanguage.Uzbek)), refusal => Assert.Equal(Refusal.WrongStage, refusal));

    [Fact]
    public async Task CarryOut_BothLanguagesAndOneRefuses_ChangesNeither()
    {
        await WriteAsync(SiteLanguage.Uzbek);
        var before = await site.DumpAsync();

        var outcome = await site.CarryOutAsync(Verb.Submit, Author, Both);

        Assert.Equal([new VerbHindrance(SiteLanguage.Kazakh, Refusal.WrongStage, [])], outcome.Hindrances);
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Approve_OnesOwnText_IsRefused()
    {
        await site.SaveAsync(new EntryEdit(Navruz) { Texts = [EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " x")] }, Reviewer);
        await site.CarryOutAsync(Verb.Submit, Reviewer, SiteLanguage.Uzbek);

        Assert.Equal([Refusal.OwnText], Refusals(await site.CarryOutAsync(Verb.Approve, Reviewer, SiteLanguage.Uzbek)));
    }

    [Fact]
    public async Task Approve_MajorUpdateWithoutANote_IsNotReady()
    {
        await WriteAsync(SiteLanguage.Uzbek, note: null);
        await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek);

        var hindrance = Assert.Single((await site.CarryOutAsync(Verb.Approve, Reviewer, SiteLanguage.Uzbek)).Hindrances);

        Assert.Equal((Refusal.NotReady, ObstacleCode.ChangeNoteMissing), (hindrance.Refusal, Assert.Single(hindrance.Obstacles).Code));
    }

    [Fact]
    public async Task Submit_TextThatIsNotReady_IsTakenToReviewAllTheSame()
    {
        await WriteAsync(SiteLanguage.Uzbek, note: null);

        Assert.True((await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek)).IsDone);
    }

    [Fact]
    public async Task Return_WithoutAReason_IsRefused()
    {
        await WriteAsync(SiteLanguage.Uzbek);
        await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek);

        var outcome = await site.AtDeskAsync(desk => desk.CarryOutAsync(new VerbOrder(Navruz, Verb.Return, [SiteLanguage.Uzbek], "\u200B "), Reviewer, default));

        Assert.Equal([Refusal.ReasonMissing], Refusals(outcome));
    }

    [Fact]
    public async Task Publish_BothTogether_TellsReadersWhatChangedAndIsVisibleAtOnce()
    {
        await WriteAsync(SiteLanguage.Uzbek);
        await WriteAsync(SiteLanguage.Kazakh, "Не жаңарды");

        await site.PublishAsync(Both);

        var rows = await site.ReadAsync(store => store.PublishedTexts.AsNoTracking().OrderBy(t => t.Language).ThenBy(t => t.Script).ToListAsync());
        Assert.All(rows, row => Assert.Equal(site.Time.GetUtcNow(), row.UpdatedAt));
        Assert.All(rows, row => Assert.Contains(row.Script == Script.Cyrillic && row.Language == SiteLanguage.Uzbek ? "Янги" : "Yangi", row.Html, StringComparison.Ordinal));
        Assert.Contains("Nima yangilandi", rows.Select(row => row.Notes[0].Text));
        Assert.Contains("Нима янгиланди", rows.Select(row => row.Notes[0].Text));
        Assert.Contains("Не жаңарды", rows.Select(row => row.Notes[0].Text));
    }

    [Fact]
    public async Task Publish_OneLanguage_ShowsReadersOfTheOtherThatItIsOutdatedUntilItFollows()
    {
        await WriteAsync(SiteLanguage.Uzbek);
        await site.PublishAsync(SiteLanguage.Uzbek);
        var outdated = await OutdatedAsync();

        await WriteAsync(SiteLanguage.Kazakh, isChecked: true);
        await site.PublishAsync(SiteLanguage.Kazakh);

        Assert.Equal([SiteLanguage.Kazakh], outdated);
        Assert.Empty(await OutdatedAsync());
    }

    [Fact]
    public async Task Check_NothingToChange_TakesTheBannerAway()
    {
        await WriteAsync(SiteLanguage.Uzbek);
        await site.PublishAsync(SiteLanguage.Uzbek);

        Assert.True((await site.CarryOutAsync(Verb.Check, Author, SiteLanguage.Kazakh)).IsDone);

        Assert.Empty(await OutdatedAsync());
        Assert.Null((await site.EntryAsync(Navruz)).In(SiteLanguage.Kazakh)!.StaleSince);
    }

    [Fact]
    public async Task Withdraw_PublicText_SaysWhyInNormalForm()
    {
        await site.AtDeskAsync(desk => desk.CarryOutAsync(new VerbOrder(Navruz, Verb.Withdraw, [SiteLanguage.Uzbek], "noto'g'ri"), Reviewer, default));

        Assert.Contains("notoʻgʻri", await site.ReadAsync(store => store.PublishedTexts.Select(t => t.WithdrawnReason).ToListAsync()));
    }

    [Fact]
    public async Task Rename_PublicText_RedirectsFromTheFormerAddress()
    {
        var outcome = await site.AtDeskAsync(desk => desk.RenameAsync(Navruz, SiteLanguage.Uzbek, "bayram", Reviewer, default));

        Assert.True(outcome.IsDone);
        var moved = await site.ReadAsync(store => new PublishedContent(store).FindMovedAsync(EntryKind.News, "navruz-uz", WritingSystem.UzbekLatin, default));
        Assert.Equal("bayram", moved?.Slug);
    }

    [Fact]
    public async Task PublishExceptionally_ByAnAdministrator_IsMarkedInTheHistory()
    {
        await WriteAsync(SiteLanguage.Uzbek);

        await site.CarryOutAsync(Verb.PublishExceptionally, Administrator, SiteLanguage.Uzbek);

        var revisions = await site.ReadAsync(store => new History(store).RevisionsAsync(Navruz, SiteLanguage.Uzbek, default));
        Assert.Equal([(2, true, true), (1, false, false)], revisions.Select(line => (line.Number, line.IsLive, line.IsExceptional)));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private static IEnumerable<Refusal> Refusals(VerbOutcome outcome) => outcome.Hindrances.Select(hindrance => hindrance.Refusal);

    private async Task WriteAsync(SiteLanguage language, string? note = "Nima yangilandi", bool isChecked = false) => Assert.IsType<Saved>(await site.SaveAsync(
        EditOf(await site.EntryAsync(Navruz), language, body => body + " Yangi.") with { ChangeNote = note, IsChecked = isChecked }));

    private Task<List<SiteLanguage>> OutdatedAsync() => site.ReadAsync(store => store.PublishedTexts.Where(t => t.OutdatedSince != null).Select(t => t.Language).Distinct().ToListAsync());
}
