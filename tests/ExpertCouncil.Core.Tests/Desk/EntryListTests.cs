using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class EntryListTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task List_NothingMatches_IsOnePageWithoutRows()
    {
        var page = await ListAsync(new EntryFilter { Text = "hechnarsa" });

        Assert.Equal((0, 1, 1), (page.Total, page.Page, page.Pages));
        Assert.Empty(page.Rows);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("\"navruz\" OR *")]
    [InlineData("NEAR(navruz, 2) AND NOT x:y ^z -a")]
    public async Task List_TextThatIsNoWord_FindsNothingAndBreaksNothing(string text) => Assert.Empty((await ListAsync(new EntryFilter { Text = text })).Rows);

    [Fact]
    public async Task List_TextOfManyWords_IsAsked() => Assert.Empty((await ListAsync(new EntryFilter { Text = string.Join(' ', Enumerable.Range(0, 1000).Select(number => $"soʻz{number}")) })).Rows);

    [Fact]
    public async Task List_OneWordManyTimes_FindsItsTitle()
    {
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek) with { Title = "Oʻzbek kutubxonasi" });

        Assert.Equal([Navruz], (await ListAsync(new EntryFilter { Text = string.Join(' ', Enumerable.Repeat("kutubxonasi", 1000)) })).Rows.Select(row => row.Reference));
    }

    [Fact]
    public async Task List_PageBeyondTheLast_IsTheLast() => Assert.Equal(1, (await site.ReadAsync(store => new EntryList(store).ListAsync(new EntryFilter(), 99, default))).Page);

    [Theory]
    [InlineData("o'zbek kutubxonasi")]
    [InlineData("ўзбек кутубхона")]
    [InlineData("kutub")]
    [InlineData("кітапхана")]
    [InlineData("navruz")]
    public async Task List_WordsInAnyScriptOrSpelling_FindTheTitle(string text)
    {
        await site.SaveAsync(
            EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek) with { Title = "Oʻzbek kutubxonasi" },
            EditOf(await site.EntryAsync(Navruz), SiteLanguage.Kazakh) with { Title = "Өзбек кітапханасы" });

        Assert.Equal([Navruz], (await ListAsync(new EntryFilter { Text = text })).Rows.Select(row => row.Reference));
    }

    [Fact]
    public async Task List_StaleOnly_FindsTheTextThatIsBehind()
    {
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " Yana."));

        var page = await ListAsync(new EntryFilter { StaleOnly = true });

        Assert.Equal([Navruz], page.Rows.Select(row => row.Reference));
        Assert.Equal(1, page.Stale);
        Assert.Empty((await ListAsync(new EntryFilter { StaleOnly = true, Language = SiteLanguage.Uzbek })).Rows);
    }

    [Fact]
    public async Task List_ConditionsAndKinds_AreCountedUnderTheRestOfTheFilter()
    {
        await site.AtDeskAsync(desk => desk.CreateAsync(
            new NewEntry(EntryKind.Person) { Side = Side.Kazakhstan, Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Kazakh] = "Айдос" } }, Author, default));

        var page = await ListAsync(new EntryFilter());

        Assert.Equal((1, 1, 1), (page.Conditions[TextCondition.Missing], page.Conditions[TextCondition.Draft], page.Conditions[TextCondition.Published]));
        Assert.Equal((1, 1), (page.Kinds[EntryKind.Person], page.Kinds[EntryKind.News]));
        Assert.Equal([EntryKind.News], (await ListAsync(new EntryFilter { Side = Side.Uzbekistan })).Rows.Select(row => row.Reference.Kind));
        Assert.Equal([EntryKind.Person], (await ListAsync(new EntryFilter { AuthorId = Author.Id })).Rows.Select(row => row.Reference.Kind));
        Assert.Equal([EntryKind.News], (await ListAsync(new EntryFilter { Direction = "trade" })).Rows.Select(row => row.Reference.Kind));
        Assert.Equal([EntryKind.Person], (await ListAsync(new EntryFilter { Condition = TextCondition.Missing, Language = SiteLanguage.Uzbek })).Rows.Select(row => row.Reference.Kind));
        Assert.Empty((await ListAsync(new EntryFilter { Condition = TextCondition.Missing, Language = SiteLanguage.Kazakh })).Rows);
    }

    [Fact]
    public async Task TranslationMap_MissingText_IsCountedByKind()
    {
        await site.AtDeskAsync(desk => desk.CreateAsync(new NewEntry(EntryKind.News) { Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Yangi" } }, Author, default));

        var row = (await site.ReadAsync(store => new EntryList(store).TranslationMapAsync(default))).Single(row => row.Kind == EntryKind.News);

        Assert.Equal((2, 0, 1, 1), (row.Entries, row.Missing[SiteLanguage.Uzbek], row.Missing[SiteLanguage.Kazakh], row.Unpublished[SiteLanguage.Uzbek]));
    }

    [Fact]
    public async Task Choices_DraftWithoutAText_ComesWithTheOtherLanguagesTitle()
    {
        await site.AtDeskAsync(desk => desk.CreateAsync(new NewEntry(EntryKind.News) { Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Yangi kutubxona" } }, Author, default));

        var choice = Assert.Single(await site.ReadAsync(store => new EntryChoices(store).FindAsync(null, "kutubx", SiteLanguage.Kazakh, 5, default)));

        Assert.Equal(("Yangi kutubxona", SiteLanguage.Uzbek, false), (choice.Title, choice.TitleLanguage, choice.IsPublic));
    }

    [Fact]
    public async Task Dashboard_TextInReview_WaitsForAnotherReviewerOnly()
    {
        await site.SaveAsync(new EntryEdit(Navruz) { Texts = [EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " x")] }, Reviewer);
        await site.CarryOutAsync(Verb.Submit, Reviewer, SiteLanguage.Uzbek);

        Assert.Empty((await DashboardAsync(Reviewer)).ToReview);
        Assert.Empty((await DashboardAsync(Author)).ToReview);
        Assert.Empty((await DashboardAsync(Person("zarina", Role.Reviewer, languages: [SiteLanguage.Kazakh]))).ToReview);
        Assert.Equal([Navruz], (await DashboardAsync(Administrator)).ToReview.Select(text => text.Reference));
    }

    [Fact]
    public async Task Dashboard_ReturnedText_WaitsForItsAuthorWithTheReason()
    {
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " x"));
        await site.CarryOutAsync(Verb.Submit, Author, SiteLanguage.Uzbek);
        await site.CarryOutAsync(Verb.Return, Reviewer, SiteLanguage.Uzbek);

        Assert.Equal(["sabab"], (await DashboardAsync(Author)).Returned.Select(text => text.ReturnReason));
        Assert.Empty((await DashboardAsync(Reviewer)).Returned);
        Assert.Empty((await DashboardAsync(Author)).Drafts);
        Assert.Equal(Verb.Return, (await DashboardAsync(Author)).Events[0].Verb);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<EntryListPage> ListAsync(EntryFilter filter) => site.ReadAsync(store => new EntryList(store).ListAsync(filter, 1, default));

    private Task<DashboardView> DashboardAsync(Actor person) => site.ReadAsync(store =>
        new Dashboard(store, new Core.Publishing.Readiness(store), new Journal(store), site.Time).ReadAsync(person, default));
}
