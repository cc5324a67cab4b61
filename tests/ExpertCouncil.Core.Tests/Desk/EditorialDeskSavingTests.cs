using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class EditorialDeskSavingTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Save_UnknownEntry_IsRefused() => Assert.Equal(
        [new SaveRefusal(SaveField.Entry, Refusal.NotFound)],
        Refusals(await site.SaveAsync(new EntryEdit(new EntryReference(EntryKind.News, "nobody")))));

    [Fact]
    public async Task Save_TitleMissingAndSummaryTooLong_NamesBothFieldsAndWritesNothing()
    {
        var before = await site.DumpAsync();

        var outcome = await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek) with { Title = " ", Summary = new string('a', 401) });

        Assert.Equal(
            [new(SaveField.Title, Refusal.TitleMissing, SiteLanguage.Uzbek), new(SaveField.Summary, Refusal.SummaryTooLong, SiteLanguage.Uzbek)],
            Refusals(outcome));
        Assert.Equal(before, await site.DumpAsync());
    }

    [Theory]
    [InlineData("   ", Refusal.SlugFrozen)]
    [InlineData("boshqa", Refusal.SlugFrozen)]
    public async Task Save_SlugOfAPublicText_IsRefused(string slug, Refusal refusal) => Assert.Equal(
        [new(SaveField.Slug, refusal, SiteLanguage.Uzbek)],
        Refusals(await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek) with { Slug = slug })));

    [Theory]
    [InlineData("  ", Refusal.SlugInvalid)]
    [InlineData("Katta Harf", Refusal.SlugInvalid)]
    [InlineData("navruz-uz", Refusal.SlugTaken)]
    public async Task Save_SlugOfADraft_IsCheckedAndTakenByNobody(string slug, Refusal refusal)
    {
        var draft = await CreateAsync();

        var outcome = await site.SaveAsync(new EntryEdit(draft) { Texts = [EditOf(await site.EntryAsync(draft), SiteLanguage.Uzbek) with { Slug = slug }] });

        Assert.Equal([new(SaveField.Slug, refusal, SiteLanguage.Uzbek)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_TextInReview_IsRefused()
    {
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " Yana."));
        await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek);

        var outcome = await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " Va yana."));

        Assert.Equal([new(SaveField.Entry, Refusal.WrongStage, SiteLanguage.Uzbek)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_TextOfALanguageThatIsNotTheirs_IsRefused()
    {
        var author = Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]);

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Texts = [await EditAsync(SiteLanguage.Kazakh, body => body + " x")] }, author);

        Assert.Equal([new(SaveField.Entry, Refusal.OtherLanguage, SiteLanguage.Kazakh)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_FactsWithWordsOfALanguageThatIsNotTheirs_IsRefused()
    {
        var author = Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]);
        var found = await FindAsync();
        var facts = found.Entry.Facts with { Sources = [new Source { Name = new LocalText("Manba", "Дерек") }] };

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts, found.FactsMark) }, author);

        Assert.Equal([new(SaveField.Facts, Refusal.OtherLanguage)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_TooLongABody_IsRefused() => Assert.Equal(
        [new(SaveField.Body, Refusal.BodyTooLong, SiteLanguage.Uzbek)],
        Refusals(await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, _ => new string('a', 2_000_000)))));

    [Fact]
    public async Task Save_NothingTouched_WritesNothing()
    {
        var before = await site.DumpAsync();
        var found = await FindAsync();

        var outcome = await site.SaveAsync(new EntryEdit(Navruz)
        {
            Texts = [await EditAsync(SiteLanguage.Uzbek, body => body.Replace("\n", "\r\n", StringComparison.Ordinal)), await EditAsync(SiteLanguage.Kazakh)],
            Facts = new FactsEdit(found.Entry.Facts, found.FactsMark),
        });

        Assert.All(Assert.IsType<Saved>(outcome).Texts, text => Assert.Equal((1, false), (text.Number, text.IsNew)));
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Save_NewWords_AreADraftThatReadersDoNotSee()
    {
        var before = await PublicAsync();

        var outcome = await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " Yana o'zbekcha."));

        Assert.Equal([new SavedText(SiteLanguage.Uzbek, 2, true, false)], Assert.IsType<Saved>(outcome).Texts);
        var text = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!;
        Assert.Equal((Stage.Draft, 1, 2), (text.Stage, text.LiveNumber, text.WorkingNumber));
        Assert.EndsWith(" Yana oʻzbekcha.", text.Working!.Body, StringComparison.Ordinal);
        Assert.Equal(before, await PublicAsync());
    }

    [Fact]
    public async Task Save_TwoPeopleOnTwoLanguages_DoNotCollide()
    {
        var (uzbek, kazakh) = (await EditAsync(SiteLanguage.Uzbek, body => body + " a"), await EditAsync(SiteLanguage.Kazakh, body => body + " b"));

        Assert.IsType<Saved>(await site.SaveAsync(uzbek));
        Assert.IsType<Saved>(await site.SaveAsync(new EntryEdit(Navruz) { Texts = [kazakh] }, Reviewer));

        var entry = await site.EntryAsync(Navruz);
        Assert.Equal((2, 2), (entry.In(SiteLanguage.Uzbek)!.WorkingNumber, entry.In(SiteLanguage.Kazakh)!.WorkingNumber));
    }

    [Fact]
    public async Task Save_TwoStoresAtOnce_LosesNeitherText()
    {
        var (uzbek, kazakh) = (await EditAsync(SiteLanguage.Uzbek, body => body + " a"), await EditAsync(SiteLanguage.Kazakh, body => body + " b"));

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(turn => Task.Run(() => site.SaveAsync(turn % 2 == 0 ? uzbek : kazakh))));

        Assert.All(outcomes, outcome => Assert.IsType<Saved>(outcome));
        var entry = await site.EntryAsync(Navruz);
        Assert.EndsWith(" a", entry.In(SiteLanguage.Uzbek)!.Working!.Body, StringComparison.Ordinal);
        Assert.EndsWith(" b", entry.In(SiteLanguage.Kazakh)!.Working!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_TwoSectionsOfOneText_Merges()
    {
        var mine = await EditAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Birinchi, mening.", StringComparison.Ordinal));
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body.Replace("Ikkinchi.", "Ikkinchi, ularning.", StringComparison.Ordinal)));

        var outcome = await site.SaveAsync(mine);

        Assert.Equal([new SavedText(SiteLanguage.Uzbek, 3, true, true)], Assert.IsType<Saved>(outcome).Texts);
        var body = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!.Working!.Body;
        Assert.Equal("Kirish.\n\n## Bir\n\nBirinchi, mening.\n\n## Ikki\n\nIkkinchi, ularning.", body);
    }

    [Fact]
    public async Task Save_OneSectionTwice_CollidesWithAllThreeTexts()
    {
        var mine = await EditAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Mening.", StringComparison.Ordinal));
        await site.SaveAsync(new EntryEdit(Navruz) { Texts = [await EditAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Ularning.", StringComparison.Ordinal))] }, Reviewer);
        var before = await site.DumpAsync();

        var collision = Assert.Single(Assert.IsType<SaveCollided>(await site.SaveAsync(mine)).Texts);

        var section = Assert.Single(collision.Merge.Sections, section => section.Collides);
        Assert.Equal((2, "daniyar", "Bir"), (collision.Latest, collision.Author, section.Heading));
        Assert.Equal(("## Bir\n\nBirinchi.\n\n", "## Bir\n\nMening.\n\n", "## Bir\n\nUlarning.\n\n"), (section.Began, section.Mine, section.Theirs));
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Save_DifferentFieldsOfTheFacts_Merges()
    {
        var found = await FindAsync();
        var facts = (NewsFacts)found.Entry.Facts;
        await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Date = new DateOnly(2026, 3, 20) }, found.FactsMark) });

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Category = NewsCategory.Explainer }, found.FactsMark) }, Reviewer);

        Assert.True(Assert.IsType<Saved>(outcome).Facts.IsMerged);
        var merged = (NewsFacts)(await FindAsync()).Entry.Facts;
        Assert.Equal((new DateOnly(2026, 3, 20), NewsCategory.Explainer), (merged.Date, merged.Category));
    }

    [Fact]
    public async Task Save_SameFieldOfTheFacts_CollidesByName()
    {
        var found = await FindAsync();
        var facts = (NewsFacts)found.Entry.Facts;
        await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Date = new DateOnly(2026, 3, 20) }, found.FactsMark) });

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Date = new DateOnly(2026, 3, 22) }, found.FactsMark) }, Reviewer);

        var field = Assert.Single(Assert.IsType<SaveCollided>(outcome).Facts!.Merge.Fields);
        Assert.Equal(new CollidedField("date", "date: 2024-08-28", "date: 2026-03-22", "date: 2026-03-20"), field);
    }

    [Fact]
    public async Task Save_ChangedFacts_ArePublicWithTheNextText()
    {
        var found = await FindAsync();
        await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit((NewsFacts)found.Entry.Facts with { Date = new DateOnly(2026, 3, 20) }, found.FactsMark) });
        Assert.Equal([new DateOnly(2024, 8, 28)], await DaysAsync());

        await site.PublishAsync(SiteLanguage.Kazakh);

        Assert.Equal([new DateOnly(2026, 3, 20)], await DaysAsync());
        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Equal(Stage.Published, text.Stage));
    }

    [Fact]
    public async Task Save_OneText_MakesTheOtherOneStale()
    {
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " Yana."));

        var entry = await site.EntryAsync(Navruz);
        Assert.Equal((null, site.Time.GetUtcNow()), (entry.In(SiteLanguage.Uzbek)!.StaleSince, entry.In(SiteLanguage.Kazakh)!.StaleSince));
    }

    [Fact]
    public async Task Save_BothTextsInOneAct_KeepsThemInStep()
    {
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " a"), await EditAsync(SiteLanguage.Kazakh, body => body + " b"));

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task Save_TheOtherTextAsChecked_PutsBothInStep()
    {
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " a"));

        await site.SaveAsync(await EditAsync(SiteLanguage.Kazakh, body => body + " b") with { IsChecked = true });

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task Save_AMinorEdit_LeavesTheOtherTextInStep()
    {
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Birinchi!", StringComparison.Ordinal)) with { IsMinor = true });

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task Save_AChangeTakenBack_LeavesNothingToDo()
    {
        var first = await EditAsync(SiteLanguage.Uzbek);
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, body => body + " Yana."));

        await site.SaveAsync(first with { BasedOn = 2 });

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task RestoreRevision_AFormerOne_IsWrittenAsTheNext()
    {
        await site.SaveAsync(await EditAsync(SiteLanguage.Uzbek, _ => "Boshqa."));

        var outcome = await site.AtDeskAsync(desk => desk.RestoreRevisionAsync(Navruz, SiteLanguage.Uzbek, 1, Reviewer, default));

        Assert.Equal([new SavedText(SiteLanguage.Uzbek, 3, true, false)], Assert.IsType<Saved>(outcome).Texts);
        Assert.StartsWith("Kirish.", (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!.Working!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RestoreRevision_Unknown_IsRefused() => Assert.Equal(
        [new(SaveField.Entry, Refusal.NotFound)],
        Refusals(await site.AtDeskAsync(desk => desk.RestoreRevisionAsync(Navruz, SiteLanguage.Uzbek, 9, Author, default))));

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private static IReadOnlyList<SaveRefusal> Refusals(SaveOutcome outcome) => Assert.IsType<SaveRefused>(outcome).Refusals;

    private async Task<DeskEntry> FindAsync() => (await site.AtDeskAsync(desk => desk.FindAsync(Navruz, default)))!;

    private async Task<TextEdit> EditAsync(SiteLanguage language, Func<string, string>? body = null) => EditOf((await FindAsync()).Entry, language, body);

    private async Task<EntryReference> CreateAsync() => (await site.AtDeskAsync(desk => desk.CreateAsync(
        new NewEntry(EntryKind.News) { Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Yangi xabar" } }, Author, default))).Created!.Value;

    private Task<List<string>> PublicAsync() => site.ReadAsync(store => store.PublishedTexts.OrderBy(t => t.Id).Select(t => t.Title + t.Html).ToListAsync());

    private Task<List<DateOnly>> DaysAsync() => site.ReadAsync(store => store.PublishedTexts.Select(t => t.Day).Distinct().ToListAsync());
}
