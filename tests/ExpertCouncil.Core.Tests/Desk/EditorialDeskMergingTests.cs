using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

/// <summary>Two people who save the same entry.</summary>
public sealed class EditorialDeskMergingTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Save_TwoPeopleOnTwoLanguages_DoNotCollide()
    {
        var (uzbek, kazakh) = (await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " a"), await site.EditOfAsync(SiteLanguage.Kazakh, body => body + " b"));

        Assert.IsType<Saved>(await site.SaveAsync(uzbek));
        Assert.IsType<Saved>(await site.SaveAsync(new EntryEdit(Navruz) { Texts = [kazakh] }, Reviewer));

        var entry = await site.EntryAsync(Navruz);
        Assert.Equal((2, 2), (entry.In(SiteLanguage.Uzbek)!.WorkingNumber, entry.In(SiteLanguage.Kazakh)!.WorkingNumber));
    }

    [Fact]
    public async Task Save_TwoStoresAtOnce_LosesNeitherText()
    {
        var (uzbek, kazakh) = (await site.EditOfAsync(SiteLanguage.Uzbek, body => body + " a"), await site.EditOfAsync(SiteLanguage.Kazakh, body => body + " b"));

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
        var mine = await site.EditOfAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Birinchi, mening.", StringComparison.Ordinal));
        await site.SaveAsync(await site.EditOfAsync(SiteLanguage.Uzbek, body => body.Replace("Ikkinchi.", "Ikkinchi, ularning.", StringComparison.Ordinal)));

        var outcome = await site.SaveAsync(mine);

        Assert.Equal([new SavedText(SiteLanguage.Uzbek, 3, true, true)], Assert.IsType<Saved>(outcome).Texts);
        var body = (await site.EntryAsync(Navruz)).In(SiteLanguage.Uzbek)!.Working!.Body;
        Assert.Equal("Kirish.\n\n## Bir\n\nBirinchi, mening.\n\n## Ikki\n\nIkkinchi, ularning.", body);
    }

    [Fact]
    public async Task Save_OneSectionTwice_CollidesWithAllThreeTexts()
    {
        var mine = await site.EditOfAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Mening.", StringComparison.Ordinal));
        await site.SaveAsync(new EntryEdit(Navruz) { Texts = [await site.EditOfAsync(SiteLanguage.Uzbek, body => body.Replace("Birinchi.", "Ularning.", StringComparison.Ordinal))] }, Reviewer);
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
        var found = await site.FindAsync();
        var facts = (NewsFacts)found.Entry.Facts;
        await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Date = new DateOnly(2026, 3, 20) }, found.FactsMark) });

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Category = NewsCategory.Explainer }, found.FactsMark) }, Reviewer);

        Assert.True(Assert.IsType<Saved>(outcome).Facts.IsMerged);
        var merged = (NewsFacts)(await site.FindAsync()).Entry.Facts;
        Assert.Equal((new DateOnly(2026, 3, 20), NewsCategory.Explainer), (merged.Date, merged.Category));
    }

    [Fact]
    public async Task Save_SameFieldOfTheFacts_CollidesByName()
    {
        var found = await site.FindAsync();
        var facts = (NewsFacts)found.Entry.Facts;
        await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Date = new DateOnly(2026, 3, 20) }, found.FactsMark) });

        var outcome = await site.SaveAsync(new EntryEdit(Navruz) { Facts = new FactsEdit(facts with { Date = new DateOnly(2026, 3, 22) }, found.FactsMark) }, Reviewer);

        var field = Assert.Single(Assert.IsType<SaveCollided>(outcome).Facts!.Merge.Fields);
        Assert.Equal(new CollidedField("date", "date: 2024-08-28", "date: 2026-03-22", "date: 2026-03-20"), field);
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await site.WithNewsAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();
}
