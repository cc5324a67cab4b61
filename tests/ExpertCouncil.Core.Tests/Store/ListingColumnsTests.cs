using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Import;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Core.Store.Listing;
using ExpertCouncil.Core.Tests.Desk;
using ExpertCouncil.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static ExpertCouncil.Core.Tests.Desk.TestDesk;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Store;

public sealed class ListingColumnsTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    [Fact]
    public async Task Save_EntryWithoutItsTexts_LeavesTheColumnsOfTheTexts()
    {
        await site.WithNewsAsync();
        await site.ReadAsync(async store =>
        {
            var entry = await store.Entries.SingleAsync(e => e.Key == "navruz");
            entry.Attach(new MediaFile { Id = Guid.CreateVersion7(), Name = "rasm.jpg", MediaType = "image/jpeg", Length = 1, Sha256 = new string('a', 64) });

            return await store.SaveChangesAsync();
        });

        await AssertInStepAsync();
    }

    [Fact]
    public async Task Save_EveryVerb_KeepsTheColumnsInStep()
    {
        await site.WithNewsAsync();
        await site.SaveAsync(EditOf(await site.EntryAsync(Navruz), SiteLanguage.Uzbek, body => body + " Yana.") with { Title = "Boshqa sarlavha", ChangeNote = "Yangilandi" });
        await AssertInStepAsync();

        foreach (var (verb, by) in new[]
        {
            (Verb.Submit, Author), (Verb.Return, Reviewer), (Verb.Submit, Author), (Verb.Approve, Reviewer), (Verb.Schedule, Reviewer), (Verb.Unschedule, Reviewer),
            (Verb.Publish, Reviewer), (Verb.Withdraw, Reviewer), (Verb.Restore, Reviewer),
        })
        {
            Assert.Empty((await site.CarryOutAsync(verb, by, SiteLanguage.Uzbek)).Hindrances);
            await AssertInStepAsync();
        }

        Assert.Empty((await site.CarryOutAsync(Verb.Check, Author, SiteLanguage.Kazakh)).Hindrances);
        await AssertInStepAsync();
    }

    [Fact]
    public async Task Save_EveryKind_WritesItsColumns()
    {
        site.Content.WithEveryKind();
        Assert.Empty((await site.ImportAsync()).Faults);

        await AssertInStepAsync();
    }

    [Fact]
    public async Task Open_StoreOfTheReleaseBefore_HasTheSameColumnsAndFindsTheSame()
    {
        site.Content.WithEveryKind();
        Assert.Empty((await site.ImportAsync()).Faults);
        var word = (await site.ReadAsync(store => store.TextLines.OrderBy(t => t.Title).Select(t => t.Title).FirstAsync())).Split(' ')[0];
        var found = await ListAsync(word);
        await site.ReadAsync(async store =>
        {
            await store.GetService<IMigrator>().MigrateAsync("Desk");

            return true;
        });

        Assert.NotNull(await site.OpenStoreAsync());

        await AssertInStepAsync();
        Assert.NotEmpty(found);
        Assert.Equal(found, await ListAsync(word));
    }

    [Fact]
    public async Task Rebuild_EntriesOfAnInstanceOfTheReleaseBefore_HaveTheirColumns()
    {
        site.Content.WithEveryKind();
        Assert.Empty((await site.ImportAsync()).Faults);
        var found = await ListAsync("sarlavha");
        await site.ReadAsync(store => store.Database.ExecuteSqlAsync(
            $"UPDATE Entries SET Tags = '', WrittenAt = NULL, Plan = NULL, Claim = NULL; UPDATE Translations SET Title = ''; INSERT INTO EntryTitleKeys (EntryTitleKeys) VALUES ('delete-all'); DELETE FROM EntryTitles"));
        await site.OpenStoreAsync();
        Assert.Empty(await ListAsync("sarlavha"));

        Assert.Equal(10, await site.ReadAsync(store => new ListingRebuild(store).RebuildAsync(default)));

        await AssertInStepAsync();
        Assert.NotEmpty(found);
        Assert.Equal(found, await ListAsync("sarlavha"));
    }

    [Fact]
    public void Kinds_AreInTheOrderOfTheirFolders() =>
        Assert.Equal(EntryKinds.All.OrderBy(kind => kind.Folder(), StringComparer.Ordinal), EntryKinds.All.OrderBy(kind => kind.ToString(), StringComparer.Ordinal));

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    private Task<List<EntryReference>> ListAsync(string text) => site.ReadAsync(async store =>
        (await new EntryList(store).ListAsync(new EntryFilter { Text = text }, 1, default)).Rows.Select(row => row.Reference).ToList());

    // What the columns hold, beside what the entries themselves say.
    private Task<bool> AssertInStepAsync() => site.ReadAsync(async store =>
    {
        var entries = await store.EntriesWithTexts.AsNoTrackingWithIdentityResolution().ToDictionaryAsync(e => e.Id);
        var lines = await store.EntryLines.ToListAsync();
        var texts = (await store.TextLines.ToListAsync()).ToLookup(text => text.EntryId);
        Assert.Equal(entries.Count, lines.Count);

        foreach (var line in lines)
        {
            var entry = entries[line.Id];
            var item = entry.Facts as WorkPlanItemFacts;
            Assert.Equal((entry.Facts.Day, item?.Plan), (line.Day, line.Plan));
            Assert.Equal(item is not null && item.IsOverdue(DateOnly.MaxValue) ? item.Term!.To : null, line.DueOn);
            Assert.Equal(entry.Facts.Owners.Order(), new[] { (Side.Uzbekistan, line.OfUzbekistan), (Side.Kazakhstan, line.OfKazakhstan) }.Where(side => side.Item2).Select(side => side.Item1));
            Assert.Equal(entry.Facts.Tags.Concat(item is null ? [] : [item.Direction]).Distinct().Order(), line.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order());
            Assert.Equal(Claim.Of(entry.Facts).Select(claim => claim.Name), new[] { line.Claim }.OfType<string>());
            Assert.Equal(entry.Translations.Select(text => (DateTimeOffset?)text.Working!.WrittenAt).Max(), line.WrittenAt);
            Assert.Equal(entry.Translations.Select(Shown).Order(), texts[line.Id].Select(Shown).Order());
            Assert.Equal((Condition(entry, SiteLanguage.Uzbek), Condition(entry, SiteLanguage.Kazakh)), (line.Uzbek, line.Kazakh));
            Assert.Equal((entry.In(SiteLanguage.Uzbek)?.StaleSince is not null, entry.In(SiteLanguage.Kazakh)?.StaleSince is not null), (line.UzbekIsStale, line.KazakhIsStale));
            Assert.Equal((entry.In(SiteLanguage.Uzbek) is { LiveNumber: null }, entry.In(SiteLanguage.Kazakh) is { LiveNumber: null }), (line.UzbekIsNew, line.KazakhIsNew));
        }

        return true;
    });

    private static TextCondition Condition(Entry entry, SiteLanguage language) => entry.In(language) is { } text ? Condition(text) : TextCondition.Missing;

    private static TextCondition Condition(Translation text) => TextStates.ConditionOf(text.Stage, text.Withdrawal is not null, text.ReturnReason is not null);

    private static string Shown(Translation text) =>
        $"{text.Language} {Condition(text)} {text.Working!.Title} {TitleKey.Of(text.Working.Title)} {text.Working.Author} {text.Working.AuthorId} {text.Working.WrittenAt.UtcTicks}";

    private static string Shown(TextLine text) =>
        $"{text.Language} {text.Condition} {text.Title} {text.TitleKey} {text.Author} {text.AuthorId} {text.WrittenAt.UtcTicks}";
}
