using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using static ExpertCouncil.Core.Tests.TestEntries;
using TagsOfDesk = ExpertCouncil.Core.Desk.Tags;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class TagsTests : IAsyncLifetime
{
    private static readonly LocalText Logistics = new("Logistika", "Логистика");

    private readonly TestStore site = new();

    [Fact]
    public async Task Add_ByAnAuthor_IsRefused() => Assert.Equal(Refusal.NotAllowed, await RefusalAsync(tags => tags.AddAsync(Logistics, true, Author, default)));

    [Fact]
    public async Task Add_WithoutAKazakhName_IsRefused() =>
        Assert.Equal(Refusal.ValueMissing, await RefusalAsync(tags => tags.AddAsync(new LocalText("Logistika", " "), true, Reviewer, default)));

    [Fact]
    public async Task Add_DirectionWithAnothersAddress_IsRefused() =>
        Assert.Equal(Refusal.SlugTaken, await RefusalAsync(tags => tags.AddAsync(new LocalText("Savdo!", "Логистика"), true, Reviewer, default)));

    [Fact]
    public async Task Change_NameOfALanguageThatIsNotTheirs_IsRefused() => Assert.Equal(
        Refusal.OtherLanguage,
        await RefusalAsync(tags => tags.ChangeAsync("trade", new LocalText("Savdo", "Сауда-саттық"), true, Person("zarina", Role.Reviewer, languages: [SiteLanguage.Uzbek]), default)));

    [Fact]
    public async Task Reorder_WithoutOne_IsRefused() => Assert.Equal(Refusal.Changed, await RefusalAsync(tags => tags.ReorderAsync(["trade"], Reviewer, default)));

    [Fact]
    public async Task Change_NameOfADirection_KeepsItsFormerAddress()
    {
        await DoAsync(tags => tags.ChangeAsync("trade", new LocalText("Savdo aloqalari", "Сауда"), true, Reviewer, default));

        var tag = await site.ReadAsync(store => store.Tags.SingleAsync(tag => tag.Key == "trade"));
        Assert.Equal([new FormerSlug(SiteLanguage.Uzbek, "savdo")], tag.FormerSlugs);
        var change = await site.ReadAsync(store => store.Events.SingleAsync(e => e.Verb == Verb.ChangeTag));
        Assert.Equal(("trade", "Savdo / Сауда (direction)", "Savdo aloqalari / Сауда (direction)"), (change.Subject, change.Before, change.After));
    }

    [Fact]
    public async Task Change_NameBack_ForgetsTheAddressItHasAgain()
    {
        await DoAsync(tags => tags.ChangeAsync("trade", new LocalText("Savdo aloqalari", "Сауда"), true, Reviewer, default));
        await DoAsync(tags => tags.ChangeAsync("trade", new LocalText("Savdo", "Сауда"), true, Reviewer, default));

        Assert.Equal(["savdo-aloqalari"], (await site.ReadAsync(store => store.Tags.SingleAsync(tag => tag.Key == "trade"))).FormerSlugs.Select(slug => slug.Slug));
    }

    [Fact]
    public async Task Add_NewTag_StandsLast()
    {
        await DoAsync(tags => tags.AddAsync(Logistics, true, Reviewer, default));
        await DoAsync(tags => tags.ReorderAsync(["logistika", "council", "trade"], Reviewer, default));

        Assert.Equal(["logistika", "council", "trade"], (await site.ReadAsync(store => new TagsOfDesk(store, site.Time).ListAsync(default))).Select(tag => tag.Key));
    }

    [Fact]
    public async Task Add_BesideAPlanItemWithoutItsColumns_IsDone()
    {
        site.Content.WithPlan();
        Assert.Empty((await site.ImportAsync()).Faults);
        await site.ReadAsync(store => store.Database.ExecuteSqlAsync($"UPDATE Entries SET Tags = ''"));

        await DoAsync(tags => tags.AddAsync(Logistics, true, Reviewer, default));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithTags();
        await site.ImportAsync();
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private async Task DoAsync(Func<TagsOfDesk, Task<Core.Desk.VerbOutcome>> act) => Assert.Empty((await site.ReadAsync(store => act(new TagsOfDesk(store, site.Time)))).Hindrances);

    private async Task<Refusal> RefusalAsync(Func<TagsOfDesk, Task<Core.Desk.VerbOutcome>> act) =>
        Assert.Single((await site.ReadAsync(store => act(new TagsOfDesk(store, site.Time)))).Hindrances).Refusal;
}
