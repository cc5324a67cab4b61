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

        var outcome = await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek) with { Title = " ", Summary = new string('a', 401) });

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
        Refusals(await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek) with { Slug = slug })));

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
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " Yana."));
        await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek);

        var outcome = await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " Va yana."));

        Assert.Equal([new(SaveField.Entry, Refusal.WrongStage, SiteLanguage.Uzbek)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_TextOfALanguageThatIsNotTheirs_IsRefused()
    {
        var author = Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]);

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Texts = [await site.EditOfAsync(SiteLanguage.Kazakh, body => body + " x")] }, author);

        Assert.Equal([new(SaveField.Entry, Refusal.OtherLanguage, SiteLanguage.Kazakh)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_FactsWithWordsOfALanguageThatIsNotTheirs_IsRefused()
    {
        var author = Person("zarina", Role.Author, languages: [SiteLanguage.Uzbek]);
        var found = await site.FindAsync();
        var facts = found.Entry.Facts with { Sources = [new Source { Name = new LocalText("Manba", "Дерек") }] };

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts, found.FactsMark) }, author);

        Assert.Equal([new(SaveField.Facts, Refusal.OtherLanguage)], Refusals(outcome));
    }

    [Fact]
    public async Task Save_TooLongABody_IsRefused() => Assert.Equal(
        [new(SaveField.Body, Refusal.BodyTooLong, SiteLanguage.Uzbek)],
        Refusals(await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, _ => new string('a', 2_000_000)))));

    [Fact]
    public async Task Save_NothingTouched_WritesNothing()
    {
        var before = await site.DumpAsync();
        var found = await site.FindAsync();

        var outcome = await site.SaveAsync(new EntryEdit(Navruz)
        {
            Texts = [await site.EditOfAsync(SiteLanguage.Uzbek, body => body.Replace("\n", "\r\n", StringComparison.Ordinal)), await site.EditOfAsync(SiteLanguage.Kazakh)],
            Facts = new FactsEdit(found.Entry.Facts, found.FactsMark),
        });

        Assert.All(Assert.IsType<Saved>(outcome).Texts, text => Assert.Equal((1, false), (text.Number, text.IsNew)));
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Save_NewWords_AreADraftThatReadersDoNotSee()
    {
        var before = await PublicAsync();

        var outcome = await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " Yana o'zbekcha."));

        Assert.Equal([new SavedText(SiteLanguage.Uzbek, 2, true, false)], Assert.IsType<Saved>(outcome).Texts);
        var text = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!;
        Assert.Equal((Stage.Draft, 1, 2), (text.Stage, text.LiveNumber, text.WorkingNumber));
        Assert.EndsWith(" Yana oʻzbekcha.", text.Working!.Body, StringComparison.Ordinal);
        Assert.Equal(before, await PublicAsync());
    }

    [Fact]
    public async Task Save_ChangedFacts_ArePublicWithTheNextText()
    {
        var found = await site.FindAsync();
        await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit((NewsFacts)found.Entry.Facts with { Date = new DateOnly(2026, 3, 20) }, found.FactsMark) });
        Assert.Equal([new DateOnly(2024, 8, 28)], await DaysAsync());

        await site.PublishAsync(SiteLanguage.Kazakh);

        Assert.Equal([new DateOnly(2026, 3, 20)], await DaysAsync());
        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Equal(Stage.Published, text.Stage));
    }

    [Fact]
    public async Task Save_OneText_MakesTheOtherOneStale()
    {
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " Yana."));

        var entry = await site.EntryAsync(Navruz);
        Assert.Equal((null, site.Time.GetUtcNow()), (entry.In(SiteLanguage.Uzbek)!.StaleSince, entry.In(SiteLanguage.Kazakh)!.StaleSince));
    }

    [Fact]
    public async Task Save_BothTextsInOneAct_KeepsThemInStep()
    {
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " a"), await site.EditOfAsync(SiteLanguage.Kazakh, body => body + " b"));

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task Save_TheOtherTextAsChecked_PutsBothInStep()
    {
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " a"));

        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Kazakh, body => body + " b") with { IsChecked = true });

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task Save_AMinorEdit_LeavesTheOtherTextInStep()
    {
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Birinchi!", StringComparison.Ordinal)) with { IsMinor = true });

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task Save_AChangeTakenBack_LeavesNothingToDo()
    {
        var first = await site.EditOfAsync(SiteLanguage.Uzbek);
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " Yana."));

        await site.SaveAsync(first with { BasedOn = 2 });

        Assert.All((await site.EntryAsync(Navruz)).Translations, text => Assert.Null(text.StaleSince));
    }

    [Fact]
    public async Task RestoreRevision_AFormerOne_IsWrittenAsTheNext()
    {
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, _ => "Boshqa."));

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

    private async Task<EntryReference> CreateAsync() => (await site.AtDeskAsync(desk => desk.CreateAsync(
        new NewEntry(EntryKind.News) { Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Yangi xabar" } }, Author, default))).Created!.Value;

    private Task<List<string>> PublicAsync() => site.ReadAsync(store => store.PublishedTexts.OrderBy(t => t.Id).Select(t => t.Title + t.Html).ToListAsync());

    private Task<List<DateOnly>> DaysAsync() => site.ReadAsync(store => store.PublishedTexts.Select(t => t.Day).Distinct().ToListAsync());
}
