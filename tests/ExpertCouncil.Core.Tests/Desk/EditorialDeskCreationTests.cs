using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Desk;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Language;
using static ExpertCouncil.Core.Tests.TestEntries;

namespace ExpertCouncil.Core.Tests.Desk;

public sealed class EditorialDeskCreationTests : IAsyncLifetime
{
    private readonly TestStore site = new();

    public static TheoryData<NewEntry, SaveField, Refusal> Refused() => new()
    {
        { new NewEntry(EntryKind.News), SaveField.Title, Refusal.TitleMissing },
        { Titled(EntryKind.News, new string('a', 161)), SaveField.Title, Refusal.TitleTooLong },
        { Titled(EntryKind.Meeting), SaveField.Day, Refusal.ValueMissing },
        { Titled(EntryKind.Memorandum), SaveField.Day, Refusal.ValueMissing },
        { Titled(EntryKind.Person), SaveField.Side, Refusal.ValueMissing },
        { Titled(EntryKind.WorkPlanItem), SaveField.Direction, Refusal.ValueMissing },
        { Titled(EntryKind.WorkPlanItem) with { Direction = "council" }, SaveField.Direction, Refusal.ValueInvalid },
        { Titled(EntryKind.WorkPlanItem) with { Direction = "trade", Number = 1 }, SaveField.Number, Refusal.NumberTaken },
        { Titled(EntryKind.Page) with { Role = PageRole.Glossary }, SaveField.Role, Refusal.NumberTaken },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task Create_WithoutWhatItNeeds_IsRefusedByField(NewEntry wanted, SaveField field, Refusal refusal)
    {
        var before = await site.DumpAsync();

        var outcome = await CreateAsync(wanted);

        Assert.Contains((field, refusal), outcome.Refusals.Select(found => (found.Field, found.Refusal)));
        Assert.Null(outcome.Created);
        Assert.Equal(before, await site.DumpAsync());
    }

    [Fact]
    public async Task Create_InALanguageThatIsNotTheirs_IsRefused() => Assert.Equal(
        Refusal.OtherLanguage,
        Assert.Single((await CreateAsync(Titled(EntryKind.News), Person("zarina", Role.Author, languages: [SiteLanguage.Kazakh]))).Refusals).Refusal);

    [Fact]
    public async Task Create_Meeting_TakesTheNextNumberAndIsAnnounced()
    {
        var created = (await CreateAsync(Titled(EntryKind.Meeting, "Uchinchi yigʻilish") with { Day = new DateOnly(2026, 5, 1) })).Created!.Value;

        Assert.Equal("meetings/2026-05-01-uchinchi-yigilish", created.ToString());
        var facts = (MeetingFacts)(await site.EntryAsync(created)).Facts;
        Assert.Equal((3, MeetingState.Announced), (facts.Number, facts.State));
    }

    [Fact]
    public async Task Create_PlanItem_TakesTheNextNumberOfTheNewestPlan()
    {
        var created = (await CreateAsync(Titled(EntryKind.WorkPlanItem) with { Direction = "trade" })).Created!.Value;

        var facts = (WorkPlanItemFacts)(await site.EntryAsync(created)).Facts;
        Assert.Equal(("2024-2025", 2, PlanItemStatus.NotStarted), (facts.Plan, facts.Number, facts.Status));
    }

    [Fact]
    public async Task Create_Memorandum_IsBetweenTheInstitutes()
    {
        var created = (await CreateAsync(Titled(EntryKind.Memorandum) with { Day = new DateOnly(2026, 5, 1) })).Created!.Value;

        Assert.Equal(["qsti", "smti"], ((MemorandumFacts)(await site.EntryAsync(created)).Facts).Parties);
    }

    [Fact]
    public async Task Create_SameTitleTwice_GivesTwoKeysAndTwoSlugs()
    {
        var first = (await CreateAsync(Titled(EntryKind.News))).Created!.Value;
        var second = (await CreateAsync(Titled(EntryKind.News))).Created!.Value;

        Assert.Equal((first.Key + "-2", "yangi-2"), (second.Key, (await site.EntryAsync(second)).In(SiteLanguage.Uzbek)!.Slug));
    }

    [Fact]
    public async Task Create_TitleWithoutALetter_StillHasAKeyAndASlug()
    {
        var created = (await CreateAsync(Titled(EntryKind.News, "🎉"))).Created!.Value;

        Assert.True(EntryKey.IsValid(created.Key));
        Assert.Equal(created.Key, (await site.EntryAsync(created)).In(SiteLanguage.Uzbek)!.Slug);
    }

    [Fact]
    public async Task Create_BothTitles_BeginsBothTextsInStep()
    {
        var created = (await CreateAsync(new NewEntry(EntryKind.News)
        {
            Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = "Yangi", [SiteLanguage.Kazakh] = "Жаңа" },
        })).Created!.Value;

        var entry = await site.EntryAsync(created);
        Assert.Equal(["yangi", "zhana"], entry.Translations.Select(text => text.Slug).Order());
        Assert.All(entry.Translations, text => Assert.Equal((Stage.Draft, 1), (text.Stage, text.CheckedAgainst)));
    }

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        site.Content.WithEveryKind();
        Assert.Empty((await site.ImportAsync()).Faults);
    }

    public Task DisposeAsync() => site.DisposeAsync();

    private static NewEntry Titled(EntryKind kind, string title = "Yangi") => new(kind) { Titles = new Dictionary<SiteLanguage, string> { [SiteLanguage.Uzbek] = title } };

    private Task<CreateOutcome> CreateAsync(NewEntry wanted, Actor? by = null) => site.AtDeskAsync(desk => desk.CreateAsync(wanted, by ?? Author, default));
}
